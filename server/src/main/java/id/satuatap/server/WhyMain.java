package id.satuatap.server;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import id.satuatap.journal.JournalException;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.history.PastSteps;
import id.satuatap.server.history.WhyLines;
import id.satuatap.server.history.WhyWords;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.record.UnknownEventException;
import id.satuatap.server.record.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who is before a number and why, from a server's folder; the journal is only read. Confined to the main thread. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says who is before a number of the last day and why, step by step, from a server's folder, which is "
                        + "only read, whether a server runs or not.")
public final class WhyMain implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final Pattern NUMBER = Pattern.compile("([A-Z0-9]{0,3}[A-Z])-?([0-9]{1,6})");

    @Parameters(paramLabel = "NUMBER", description = "as on the paper, such as AB-017")
    private String number = "";

    @Option(names = "--data", paramLabel = "FOLDER", description = "the server's folder (data)")
    private Path data = Path.of("data");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "id or en, the language of the answer (${DEFAULT-VALUE})")
    private Language language = Language.ID;

    /** In which the answer can be given. */
    enum Language {
        ID,
        EN
    }

    @Spec
    private @Nullable CommandSpec spec;

    private WhyMain() {}

    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        return new CommandLine(new WhyMain()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        Optional<TicketNumber> asked = number(number);
        if (asked.isEmpty()) {
            return failed("NO_NUMBER", number);
        }
        Path journal = data.resolve("journal");
        if (!Files.isDirectory(journal)) {
            return failed("NO_JOURNAL", data.toAbsolutePath());
        }
        try {
            PastSteps past = PastSteps.read(journal, mornings(), RecordCodec.ofThisRelease());
            Directory directory = past.state().directory().orElse(null);
            Visit visit = past.visitWith(asked.get()).orElse(null);
            if (directory == null || visit == null) {
                return failed("UNKNOWN_NUMBER", asked.get().text());
            }
            WhyLines.of(past, directory, visit, words()).forEach(this::print);
            return 0;
        } catch (UnknownEventException newer) {
            return failed("OTHER_RELEASE", newer.getMessage());
        } catch (UnreadableRecordException | JournalException damaged) {
            return failed("JOURNAL_UNREADABLE", damaged.getMessage());
        } catch (IOException fault) {
            return failed("DISK", FileTrouble.words(fault));
        }
    }

    private WhyWords words() {
        return WhyWords.in(Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    }

    private Mornings mornings() {
        return new Mornings(data.resolve("mornings"), ServerComposition.VERSION);
    }

    private static Optional<TicketNumber> number(String typed) {
        Matcher read = NUMBER.matcher(typed.trim().toUpperCase(Locale.ROOT));
        int ordinal = read.matches() ? Integer.parseInt(read.group(2)) : 0;
        return ordinal > 0 ? Optional.of(new TicketNumber(read.group(1), ordinal)) : Optional.empty();
    }

    private void print(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
        }
    }

    /** @param code for whoever is asked about it */
    private int failed(String code, @Nullable Object what) {
        if (spec != null) {
            spec.commandLine()
                    .getErr()
                    .println("why: " + code + ": " + words().text("failed." + code, String.valueOf(what)));
        }
        return FAILED;
    }
}
