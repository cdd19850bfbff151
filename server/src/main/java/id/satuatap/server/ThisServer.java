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

    /** Signs in, does the errand, which ends with an exit code, and signs out again. Returns the exit code. */
    int signedIn(TypedPasswords passwords, Said said, Function<LanClient, CompletableFuture<Integer>> errand) {
        if (person.isEmpty()) {
            return said.failed("say who you are by --person");
        }
        Optional<String> password = passwords.present(person);
        if (password.isEmpty()) {
            return said.failed("the password of " + person
                    + " is missing: it is asked for at a terminal, or taken from " + TypedPasswords.PRESENT);
        }
        Optional<String> authority;
        try {
            authority = ServerIdentity.authorityOf(data);
        } catch (TlsException unreadable) {
            return said.failed(String.valueOf(unreadable.getMessage()));
        }
        String address = url == null ? (authority.isPresent() ? "https" : "http") + "://127.0.0.1" + PORT : url;
        if (authority.isEmpty() && address.startsWith("https")) {
            return said.failed(data.toAbsolutePath().normalize() + " is no data folder of a server on the LAN: name its"
                    + " folder by --data");
        }
        try (LanClient client = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(null),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                ClientTimings.STANDARD,
                PinnedTrust.context(authority.orElse(null)))) {
            return new SignedIn(client, address, passwords, said, errand).begin(password.get());
        }
    }

    /** From signing in to signing out. */
    private final class SignedIn {
        private final LanClient client;
        private final String address;
        private final TypedPasswords passwords;
        private final Said said;
        private final Function<LanClient, CompletableFuture<Integer>> errand;

        SignedIn(
                LanClient client,
                String address,
                TypedPasswords passwords,
                Said said,
                Function<LanClient, CompletableFuture<Integer>> errand) {
            this.client = client;
            this.address = address;
            this.passwords = passwords;
            this.said = said;
            this.errand = errand;
        }

        int begin(String password) {
            return client.signIn(new SignIn(person, password, null))
                    .join()
                    .match(
                            this::goOn,
                            error -> error.code() == ErrorCode.PASSWORD_CHANGE_NEEDED
                                    ? renew(password)
                                    : refused(error));
        }

        /** A password that was good once is replaced by its owner before anything else. */
        private int renew(String once) {
            Optional<String> fresh = passwords.fresh(person);
            if (fresh.isEmpty()) {
                return said.failed("this password was good once: choose one of your own when it is asked, or by "
                        + TypedPasswords.FRESH);
            }
            return client.signIn(new SignIn(person, once, fresh.get()))
                    .join()
                    .match(
                            session -> {
                                said.print("the new password of " + person + " holds from now on, whatever comes next");
                                return goOn(session);
                            },
                            this::refused);
        }

        private int refused(WireError error) {
            return error.code() == ErrorCode.UNREACHABLE || error.code() == ErrorCode.NO_ANSWER
                    ? said.failed(
                            error.code() + ": nothing answers well at " + address + "; name the server by --server")
                    : said.failed(error);
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
