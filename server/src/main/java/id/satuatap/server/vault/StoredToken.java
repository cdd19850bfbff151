package id.satuatap.server.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session's or a device's token, by its hash only. Immutable.
 *
 * @param hash SHA-256 of the token, hexadecimal
 * @param holder the {@code Principal.name()} that it stands for
 * @param expiresAt null for never
 * @param device at which it may be used and with which it ends; null for any
 */
public record StoredToken(
        String hash,
        Kind kind,
        String holder,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        @Nullable String device) {
    /** What it opens. */
    public enum Kind {
        SESSION,
        DEVICE
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
