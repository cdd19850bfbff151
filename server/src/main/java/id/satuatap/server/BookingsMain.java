package id.satuatap.server;

import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of bookings and lists a day's, at a server that runs on this machine. Confined to the main thread. */
@Command(
        name = "bookings",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads a file of bookings, or lists those of a day, at the server that runs on this machine. "
                + "The password is asked for, or taken from SATU_ATAP_PASSWORD.")
public final class BookingsMain {
    private static final int FAULTY = 2;

    private final TypedPasswords passwords;

    @Mixin
    private ThisServer server = new ThisServer();

    @Spec
    private @Nullable CommandSpec spec;

    private BookingsMain(TypedPasswords passwords) {
        this.passwords = passwords;
    }

    public static void main(String[] args) {
        System.exit(
                new CommandLine(new BookingsMain(new TypedPasswords(System::getenv, System.console()))).execute(args));
    }

    /** The command with another environment, and nobody at the console. */
    public static CommandLine command(Function<String, @Nullable String> environment) {
        return new CommandLine(new BookingsMain(new TypedPasswords(environment, null)));
    }

    @Command(name = "import", description = "keeps all of a file, or names what is wrong and keeps nothing")
    int read(
            @Parameters(
                            paramLabel = "FILE",
                            description = "CSV: reference, service, date, time, persons, priority, name")
                    Path file,
            @Option(names = "--check", description = "only look, keep nothing") boolean check) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException unread) {
            return Said.by(spec).failed(FileTrouble.words(unread));
        }
        return signedIn(client -> client.importBookings(content, check), this::told);
    }

    @Command(name = "list", description = "lists the bookings of a day")
    int list(
            @Option(
                            names = "--day",
                            required = true,
                            paramLabel = "DATE",
                            converter = TypedDay.class,
                            description = "as 2026-11-24 or 24-11-2026")
                    LocalDate day) {
        return signedIn(client -> client.bookings(day), view -> {
            view.bookings().forEach(booked -> print(line(booked)));
            print(view.bookings().size() + " bookings on " + day);
            return 0;
        });
    }

    private static String line(BookedView booked) {
        BookingView booking = booked.booking();
        return String.format(
                Locale.ROOT,
                "%s  %-12s %2d  %s  %s%s",
                booking.time(),
                booking.service(),
                booking.persons(),
                booking.code(),
                booked.state(),
                booked.moved() ? " (moved)" : "");
    }

    private int told(ImportOutcome outcome) {
        outcome.faults()
                .forEach(fault -> print("line " + fault.line() + ", column " + fault.column() + ": " + fault.field()
                        + " " + fault.reason()));
        outcome.bookings().forEach(booking -> print(booking.reference() + "  " + booking.code()));
        print((outcome.kept() ? "kept: " : "kept nothing: ") + outcome.fresh() + " new, " + outcome.known()
                + " known before, " + outcome.faults().size() + " faults");
        return outcome.faults().isEmpty() ? 0 : FAULTY;
    }

    private <T> int signedIn(
            Function<LanClient, CompletableFuture<Reply<T>>> asked, Function<? super T, Integer> told) {
        Said said = Said.by(spec);
        return server.signedIn(
                passwords,
                said,
                client -> asked.apply(client).thenApply(reply -> reply.<Integer>match(told, said::failed)));
    }

    private void print(String line) {
        Said.by(spec).print(line);
    }
}
