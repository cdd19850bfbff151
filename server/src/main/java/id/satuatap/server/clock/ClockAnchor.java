package id.satuatap.server.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * Ties the mall's time to the machine's. Immutable. A demonstration keeps its anchor, so that a server which is started
 * again goes on in the same demonstrated time.
 *
 * @param mall the mall's time at {@code wall}
 * @param wall the machine's
 * @param rate mall seconds in a real second, 0.1 to 1,000
 */
public record ClockAnchor(Instant mall, Instant wall, double rate) {
    public ClockAnchor {
        if (!(rate >= 0.1 && rate <= 1_000)) {
            throw new IllegalArgumentException("rate must be 0.1 to 1,000: " + rate);
        }
    }

    /** The mall's time is the machine's. */
    public static ClockAnchor real() {
        return new ClockAnchor(Instant.EPOCH, Instant.EPOCH, 1);
    }

    /** The mall's time when the machine's clock says {@code wallClock}. */
    public Instant mallAt(Instant wallClock) {
        Duration since = Duration.between(wall, wallClock);
        return rate == 1 ? mall.plus(since) : mall.plusMillis(Math.round(since.toMillis() * rate));
    }
}
