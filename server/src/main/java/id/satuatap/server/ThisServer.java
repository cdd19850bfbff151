package id.satuatap.server;

import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.client.PinnedTrust;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.server.tls.ServerIdentity;
import id.satuatap.server.tls.TlsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * The server that runs on this machine, for a command line that signs in at it as a person: nobody needs a paired PC for
 * that here. Where it speaks TLS its authority is read from its data folder. Confined to the main thread.
 */
final class ThisServer {
    private static final String PORT = ":7070";

    @Option(
            names = "--server",
            paramLabel = "URL",
            scope = CommandLine.ScopeType.INHERIT,
            description =
                    "of this machine (https://127.0.0.1:7070 where its data folder has an authority, else http://)")
    private @Nullable String url;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "the server's data folder (data)")
    private Path data = Path.of("data");

    @Option(names = "--person", paramLabel = "ID", scope = CommandLine.ScopeType.INHERIT, description = "who signs in")
    private String person = "";

    /** What came of it: something to go on with, or one line that says why not. */
    record Failed(String reason) {
        static Failed of(WireError error) {
            return new Failed(error.code() + ": " + error.message());
        }
    }

    /** Signs in, does the errand and signs out again. Errands and both of its answers end with an exit code. */
    int signedIn(
            TypedPasswords passwords,
            Function<LanClient, CompletableFuture<Integer>> errand,
            Function<Failed, Integer> failed) {
        Optional<String> password = person.isEmpty() ? Optional.empty() : passwords.present(person);
        if (password.isEmpty()) {
            return failed.apply(new Failed(
                    "say who you are by --person, and the password when it is asked or by " + TypedPasswords.PRESENT));
        }
        Optional<String> authority;
        try {
            authority = ServerIdentity.authorityOf(data);
        } catch (TlsException unreadable) {
            return failed.apply(new Failed(String.valueOf(unreadable.getMessage())));
        }
        String address = url == null ? (authority.isPresent() ? "https" : "http") + "://127.0.0.1" + PORT : url;
        try (LanClient client = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(null),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                ClientTimings.STANDARD,
                PinnedTrust.context(authority.orElse(null)))) {
            return new Errand(client, passwords, errand, failed).begin(password.get());
        }
    }

    /** From signing in to signing out. */
    private final class Errand {
        private final LanClient client;
        private final TypedPasswords passwords;
        private final Function<LanClient, CompletableFuture<Integer>> errand;
        private final Function<Failed, Integer> failed;

        Errand(
                LanClient client,
                TypedPasswords passwords,
                Function<LanClient, CompletableFuture<Integer>> errand,
                Function<Failed, Integer> failed) {
            this.client = client;
            this.passwords = passwords;
            this.errand = errand;
            this.failed = failed;
        }

        int begin(String password) {
            return client.signIn(new SignIn(person, password, null))
                    .join()
                    .match(
                            this::goOn,
                            error -> error.code() == ErrorCode.PASSWORD_CHANGE_NEEDED
                                    ? renew(password)
                                    : failed.apply(Failed.of(error)));
        }

        /** A password that was good once is replaced by its owner before anything else. */
        private int renew(String once) {
            Optional<String> fresh = passwords.fresh(person);
            if (fresh.isEmpty()) {
                return failed.apply(
                        new Failed("this password was good once: choose one of your own when it is asked, or by "
                                + TypedPasswords.FRESH));
            }
            return client.signIn(new SignIn(person, once, fresh.get()))
                    .join()
                    .match(this::goOn, error -> failed.apply(Failed.of(error)));
        }

        private int goOn(SessionView session) {
            try {
                return errand.apply(client).join();
            } finally {
                var unused = client.signOut().join();
            }
        }
    }
}
