package id.satuatap.server;

import id.satuatap.hall.id.PersonId;
import id.satuatap.journal.JournalException;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.reports.worker.ReportMaker;
import id.satuatap.reports.worker.ReportOrder;
import id.satuatap.server.access.VaultNames;
import id.satuatap.server.querymodel.TemporaryModel;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.reporting.ArchiveFolder;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes a report from a server's folder, whether a server runs on it or not: the journal is only read. Confined to the main
 * thread.
 */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes the report of a day from a server's folder, which is only read, whether a server runs or not.")
public final class ReportMain implements Callable<Integer> {
    private static final int FAILED = 1;

    /** What can be made. */
    enum Kind {
        DAILY
    }

    @Parameters(paramLabel = "KIND", description = "daily: the service-time report of a day")
    private Kind kind = Kind.DAILY;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "D",
            converter = TypedDay.class,
            description = "the business date, as 2026-11-23 or 23-11-2026")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--format", split = ",", paramLabel = "F", description = "pdf, xlsx, csv, or several (pdf)")
    private List<ReportFormat> formats = List.of(ReportFormat.PDF);

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go; made when missing")
    private Path out = Path.of("");

    @Option(names = "--data", paramLabel = "FOLDER", description = "the server's folder (data)")
    private Path data = Path.of("data");

    @Option(names = "--agency", paramLabel = "CODE", description = "that agency's report alone (the whole mall's)")
    private @Nullable String agency;

    @Option(names = "--by", paramLabel = "NAME", description = "who makes it, as the report will say (your account)")
    private String by = System.getProperty("user.name", "-");

    @Spec
    private @Nullable CommandSpec spec;

    private final InstantSource clock;

    private ReportMain(InstantSource clock) {
        this.clock = clock;
    }

    public static void main(String[] args) {
        System.exit(command(InstantSource.system()).execute(args));
    }

    static CommandLine command(InstantSource clock) {
        return new CommandLine(new ReportMain(clock)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        return switch (kind) {
            case DAILY -> daily();
        };
    }

    private int daily() {
        Path journal = data.resolve("journal");
        if (!Files.isDirectory(journal)) {
            return failed("there is no journal in " + data.toAbsolutePath() + "; name the server's folder by --data");
        }
        try (TemporaryModel model = TemporaryModel.of(journal, RecordCodec.ofThisRelease(), date)) {
            Making making = new Making(by, clock.instant(), ServerComposition.VERSION, officerNames());
            DailyReport report = model.figures().report(date, agency, making).orElse(null);
            if (report == null) {
                return failed(
                        model.days().contains(date)
                                ? "there was no agency " + agency + " on " + date
                                : "there is no day " + date + "; the last days are " + lastDays(model));
            }
            return make(report);
        } catch (IOException trouble) {
            return failed(FileTrouble.words(trouble));
        } catch (StoreFault | JournalException | VaultException fault) {
            return failed(String.valueOf(fault.getMessage()));
        }
    }

    private int make(DailyReport report) throws IOException {
        ReportMaker maker = new ReportMaker();
        String name = ArchiveFolder.name(date, agency);
        ReportOrder order = new ReportOrder(report, ReportLanguage.INDONESIAN, formats, out, name);
        for (ReportFormat format : order.formats()) {
            print(maker.make(order, format).path().toString());
        }
        return 0;
    }

    /** A vault is never made here: without one an officer has an id and no name, and whoever asked is told so. */
    private UnaryOperator<String> officerNames() throws IOException {
        Path file = data.resolve("vault.json");
        if (!Files.exists(file)) {
            warn("there is no " + file.toAbsolutePath() + ": officers stand with their ids, not their names");
            return UnaryOperator.identity();
        }
        VaultNames names = new VaultNames(Vault.open(file, new SecureRandom()));
        return id -> names.person(new PersonId(id)).orElse(id);
    }

    private static List<LocalDate> lastDays(TemporaryModel model) {
        List<LocalDate> days = model.days();
        return days.subList(Math.max(0, days.size() - 5), days.size());
    }

    private void print(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
        }
    }

    private int failed(String reason) {
        warn(reason);
        return FAILED;
    }

    private void warn(String what) {
        if (spec != null) {
            spec.commandLine().getErr().println("report: " + what);
        }
    }
}
