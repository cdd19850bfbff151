package id.satuatap.server;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.session.PairingsView;
import id.satuatap.protocol.session.WaitingPairing;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

/**
 * Lets a PC that shows a code become a device of this mall, on the server's own machine: the way in for a mall's first PC,
 * when there is no counter app yet at which an administrator could sign in. Confined to the main thread.
 */
@Command(
        name = "admit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the PCs that show a code, or lets one of them in. To be run on the server's own machine by an"
                        + " administrator; his password is asked for, or taken from SATU_ATAP_PASSWORD; one that is good once is replaced, by what"
                        + " is typed or stands in SATU_ATAP_NEW_PASSWORD.")
public final class AdmitMain implements Callable<Integer> {
    private final TypedPasswords passwords;

    @Mixin
    private ThisServer server = new ThisServer();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "what the PC shows, read on its own screen: K7QM-3XRD; without it the waiting PCs are listed")
    private @Nullable String code;

    @Option(names = "--pairing", paramLabel = "P", description = "which of several that wait, as the list names it")
    private @Nullable String pairing;

    @Option(names = "--label", paramLabel = "NAME", description = "how people call the PC (what it calls itself)")
    private @Nullable String label;

    @Option(
            names = "--counter",
            paramLabel = "CODE",
            description = "on whose desk a counter's PC stands; not needed before the first catalogue")
    private @Nullable String counter;

    @Option(names = "--zone", paramLabel = "N", description = "where a kiosk or a board stands (the whole hall)")
    private @Nullable Integer zone;

    @Spec
    private @Nullable CommandSpec spec;

    private AdmitMain(TypedPasswords passwords) {
        this.passwords = passwords;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new AdmitMain(new TypedPasswords(System::getenv, System.console()))).execute(args));
    }

    /** The command with another environment, and nobody at the console. */
    public static CommandLine command(Function<String, @Nullable String> environment) {
        return new CommandLine(new AdmitMain(new TypedPasswords(environment, null)));
    }

    @Override
    public Integer call() {
        Said said = Said.by(spec);
        return server.signedIn(
                passwords,
                said,
                client -> client.pairings()
                        .thenCompose(reply -> reply.match(
                                view -> code == null ? done(list(view, said)) : admit(client, view, code, said),
                                error -> done(said.failed(error)))));
    }

    private static int list(PairingsView view, Said said) {
        view.waiting()
                .forEach(pc -> said.print(String.format(
                        Locale.ROOT,
                        "%-8s %-8s %-24s %-16s %s",
                        pc.pairing(),
                        pc.kind(),
                        pc.label(),
                        pc.address(),
                        pc.askedAt())));
        said.print(view.waiting().size() + " waiting");
        return 0;
    }

    private CompletableFuture<Integer> admit(LanClient client, PairingsView view, String typed, Said said) {
        List<WaitingPairing> meant = view.waiting().stream()
                .filter(pc -> pairing == null || pc.pairing().equals(pairing))
                .toList();
        if (meant.isEmpty()) {
            return done(said.failed(
                    "no such PC waits. It must show a code just now, and talk to this server: compare the address on its"
                            + " screen"));
        }
        if (meant.size() > 1) {
            list(view, said);
            return done(said.failed("several PCs wait: say which by --pairing"));
        }
        WaitingPairing pc = meant.get(0);
        String name = label == null ? pc.label() : label;
        try {
            return client.send(new ApproveDevice(
                            pc.pairing(), typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT), name, counter, zone))
                    .thenApply(outcome -> told(name, outcome, said));
        } catch (InvalidFieldException wrong) {
            return done(said.failed(String.valueOf(wrong.getMessage())));
        }
    }

    private static int told(String name, Outcome outcome, Said said) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Integer accepted(Accepted accepted) {
                said.print(name + " is let in, and goes on into its work by itself");
                return 0;
            }

            @Override
            public Integer rejected(Rejected rejected) {
                return said.failed(rejected.code() + ": " + why(rejected));
            }

            @Override
            public Integer refused(Refused refused) {
                return said.failed(refused.error());
            }

            @Override
            public Integer unknown(Unknown unknown) {
                return said.failed("the server did not answer; look at the PC's screen, or ask again");
            }
        });
    }

    private static String why(Rejected rejected) {
        return switch (rejected.code()) {
            case WRONG_CODE -> "this is not the code that the PC shows now; read it again on its own screen";
            case UNKNOWN_COUNTER ->
                "there is no such counter; leave --counter out before the first catalogue, and for a kiosk or a board";
            default -> "the server does not let it in " + rejected.details();
        };
    }

    private static CompletableFuture<Integer> done(int code) {
        return CompletableFuture.completedFuture(code);
    }
}
