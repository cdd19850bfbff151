package id.satuatap.server.engine;

import java.time.Instant;
import java.util.OptionalLong;

/** What the machine's own clocks say, beside the mall's time. Used on the engine's thread. */
public interface MachineClock {
    /** The machine's clock, as the mall's time would be by it. */
    Instant wallClock();

    /** Goes on evenly while the machine runs, from an arbitrary origin. */
    long monotonicNanos();

    /**
     * By how much the machine's clock jumped since this was asked last, in milliseconds of the mall, as by {@link
     * #wallClock}; empty when it did not.
     */
    OptionalLong stepMillis();
}
