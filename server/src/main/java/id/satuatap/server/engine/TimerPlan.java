package id.satuatap.server.engine;

import id.satuatap.hall.day.Timers;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When timers are looked at next: at the voice's limits, and each mall minute. Confined to the engine's thread. */
final class TimerPlan {
    private static final long NANOS_MIN = 1_000_000;

    private Instant due = Instant.MIN;

    boolean isDue(Instant now) {
        return !now.isBefore(due);
    }

    /** A look was taken. A limit that has passed and changed nothing is not asked for again at once. */
    void looked(HallState state, Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        due = earliest(minute, Timers.next(state).filter(limit -> limit.isAfter(now)));
    }

    /** Something was recorded: a limit may be nearer now. */
    void changed(HallState state) {
        due = earliest(due, Timers.next(state));
    }

    /** Real nanoseconds to wait, a little past the moment itself. */
    long nanosUntilDue(Instant now, double rate) {
        if (isDue(now)) {
            return 0;
        }
        return (long) (Duration.between(now, due).toNanos() / rate) + NANOS_MIN;
    }

    private static Instant earliest(Instant planned, Optional<Instant> limit) {
        return limit.filter(at -> at.isBefore(planned)).orElse(planned);
    }
}
