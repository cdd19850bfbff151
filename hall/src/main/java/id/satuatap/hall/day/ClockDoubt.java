package id.satuatap.hall.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a start's time cannot be believed. Stateless. */
public final class ClockDoubt {
    /** A start this long after the last record is no long holiday any more. */
    private static final Duration LONGEST_REST = Duration.ofDays(14);

    /** A clock that was set right while the server ran, or that drifts, is behind the record by this at most. */
    private static final Duration SMALL_STEP_BACK = Duration.ofMinutes(2);

    private ClockDoubt() {}

    /**
     * Whether a person must look at the time first.
     *
     * @param lastRecord when the record ends; a new one believes any time
     * @param wallClock what the machine's clock says at the start
     */
    public static boolean about(Optional<Instant> lastRecord, Instant wallClock) {
        return lastRecord
                .filter(last ->
                        wallClock.isBefore(last.minus(SMALL_STEP_BACK)) || wallClock.isAfter(last.plus(LONGEST_REST)))
                .isPresent();
    }
}
