package id.satuatap.protocol.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thread-safe. The device's token and, while somebody is signed in, the session's, which then goes before it. */
public final class Credentials {
    private final @Nullable String device;
    private volatile @Nullable String session;

    /** @param device the device's token; null for a PC that is not paired */
    public Credentials(@Nullable String device) {
        this.device = device;
    }

    /** Returns the token to send now. */
    public Optional<String> bearer() {
        String signedIn = session;
        return Optional.ofNullable(signedIn == null ? device : signedIn);
    }

    /** Those of the device alone, whoever is signed in. */
    Credentials ofDevice() {
        return new Credentials(device);
    }

    Optional<String> device() {
        return Optional.ofNullable(device);
    }

    void signedIn(String token) {
        session = token;
    }

    void signedOut() {
        session = null;
    }
}
