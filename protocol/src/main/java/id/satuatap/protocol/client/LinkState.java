package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Whether what an app shows is true now.
 *
 * @param phase CONNECTING before the first contact, LIVE while the server is heard, LOST after it fell silent
 * @param since when that began, by the mall's clock as far as it is known
 * @param lastKnown the mall's time of the last message; absent before the first
 * @param cause why the last attempt failed; absent while LIVE
 */
public record LinkState(
        Phase phase,
        Instant since,
        @Nullable Instant lastKnown,
        @Nullable ErrorCode cause) {
    /** Immutable. How the link stands. */
    public enum Phase {
        /** No server has been heard yet. */
        CONNECTING,
        /** What is shown is true now. */
        LIVE,
        /** What is shown was true at {@code lastKnown}. */
        LOST
    }
}
