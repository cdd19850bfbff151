package id.satuatap.server;

import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.discovery.ServerBeacon;
import id.satuatap.server.access.ServerContact;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.JournalEngine;
import id.satuatap.server.tls.ServerIdentity;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How clients reach this server and know it again, once it listens. Thread-safe. */
final class Presence {
    private final ServerConfig config;
    private final Binding binding;
    private final Optional<ServerIdentity> identity;
    private volatile int port;
    private volatile @Nullable String mallName;
    private volatile @Nullable Engine engine;

    private Presence(ServerConfig config, Binding binding, Optional<ServerIdentity> identity) {
        this.config = config;
        this.binding = binding;
        this.identity = identity;
        this.port = config.port();
    }

    /** Reads the server's certificates where it speaks TLS; the first time it makes them. */
    static Presence of(ServerConfig config, Binding binding, Instant now) {
        return new Presence(
                config,
                binding,
                binding.encrypted()
                        ? Optional.of(ServerIdentity.open(
                                config.data().resolve(ServerIdentity.FOLDER), config.mall(), binding.hosts(), now))
                        : Optional.empty());
    }

    /** Learns from now on how the mall is called. Before the engine starts. */
    void follow(JournalEngine started) {
        started.listen((commit, state) -> look(state));
        engine = started;
    }

    void listening(int onPort) {
        port = onPort;
        Engine running = engine;
        if (running != null) {
            var unused = running.read(this::look);
        }
    }

    private boolean look(HallState state) {
        mallName = state.directory()
                .map(directory -> directory.catalogue().mall().name())
                // A catalogue on an older record may have a longer one, and the server is to be found all the same.
                .filter(name -> name.length() <= ServerBeacon.NAME_CHARACTERS_MAX)
                .orElse(null);
        return true;
    }

    @Nullable
    SSLContext tls() {
        return identity.map(ServerIdentity::tls).orElse(null);
    }

    ServerContact contact() {
        return new ServerContact(
                binding.urls(port),
                identity.map(known -> known.fingerprint().hex()).orElse(null),
                identity.map(ServerIdentity::authorityPem).orElse(null));
    }

    ServerBeacon beacon() {
        ServerContact contact = contact();
        return new ServerBeacon(
                config.mall(), mallName, ServerComposition.VERSION, contact.addresses(), contact.caFingerprint());
    }
}
