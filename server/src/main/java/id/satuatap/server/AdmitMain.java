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
                        + " administrator; his password is asked for, or taken from SATU_ATAP_PASSWORD.")
public final class AdmitMain implements Callable<Integer> {
    private static final int FAILED = 1;

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
        return server.signedIn(
                passwords,
                client -> client.pairings()
                        .thenCompose(reply -> reply.match(
                                view -> code == null ? done(list(view)) : admit(client, view, code),
                                error -> done(failed(ThisServer.Failed.of(error))))),
                this::failed);
    }

    private int list(PairingsView view) {
        view.waiting()
                .forEach(pc -> print(String.format(
                        Locale.ROOT,
                        "%-8s %-8s %-24s %-16s %s",
                        pc.pairing(),
                        pc.kind(),
                        pc.label(),
                        pc.address(),
                        pc.askedAt())));
        print(view.waiting().size() + " waiting");
        return 0;
    }

    private CompletableFuture<Integer> admit(LanClient client, PairingsView view, String typed) {
        List<WaitingPairing> meant = view.waiting().stream()
                .filter(pc -> pairing == null || pc.pairing().equals(pairing))
                .toList();
        if (meant.isEmpty()) {
            return done(
                    failed(
                            new ThisServer.Failed(
                                    "no such PC waits. It must show a code just now, and talk to this server: compare the address on its screen")));
        }
        if (meant.size() > 1) {
            list(view);
            return done(failed(new ThisServer.Failed("several PCs wait: say which by --pairing")));
        }
        WaitingPairing pc = meant.get(0);
        try {
            return client.send(new ApproveDevice(
                            pc.pairing(),
                            typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT),
                            label == null ? pc.label() : label,
                            counter,
                            zone))
                    .thenApply(outcome -> told(pc, outcome));
        } catch (InvalidFieldException wrong) {
            return done(failed(new ThisServer.Failed(String.valueOf(wrong.getMessage()))));
        }
    }

    private int told(WaitingPairing pc, Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Integer accepted(Accepted accepted) {
                print(pc.label() + " is let in, and goes on into its work by itself");
                return 0;
            }

            @Override
            public Integer rejected(Rejected rejected) {
                return failed(new ThisServer.Failed(rejected.code() + " " + rejected.details()));
            }

            @Override
            public Integer refused(Refused refused) {
                return failed(ThisServer.Failed.of(refused.error()));
            }

            @Override
            public Integer unknown(Unknown unknown) {
                return failed(
                        new ThisServer.Failed("the server did not answer; look at the PC's screen, or ask again"));
            }
        });
    }

    private static CompletableFuture<Integer> done(int code) {
        return CompletableFuture.completedFuture(code);
    }

    private void print(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
        }
    }

    private int failed(ThisServer.Failed failed) {
        if (spec != null) {
            spec.commandLine().getErr().println("admit: " + failed.reason());
        }
        return FAILED;
    }
}
