package id.satuatap.server.access;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.id.DeviceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose token came with a request. Immutable. What he may do is asked of the hall's state, each time anew.
 *
 * @param tokenHash of the token
 * @param device at which he sits, or which he is; null when unknown
 * @param expiresAt by the mall's clock; null for never
 */
public record Caller(
        Principal principal,
        String tokenHash,
        @Nullable DeviceId device,
        @Nullable Instant expiresAt) {
    public boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
