package id.satuatap.hall.state;

import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.time.Instant;

/**
 * What one ended turn teaches: how long its visitor kept the counter busy, from the end of the one before, where he waited
 * already then, or from his call. Stateless.
 *
 * <p>A visitor who did not come kept it busy too. Times are cut at four times the standard: an officer who forgot to finish
 * teaches little. One during whose turn the server was off teaches nothing: he could not finish.
 */
final class Lesson {
    private static final int STANDARDS_AT_MOST = 4;
    private static final Duration LONGEST_GAP = Duration.ofMinutes(3);
    private static final long SECONDS_A_MINUTE = 60;

    private Lesson() {}

    /** Before the counter's own tally is told of the end. */
    static void learn(HallState state, Turn turn, Leg leg, Instant at) {
        // What was taken up again is a part of a service: its last minutes say nothing of the whole.
        if (!turn.wasCalled() || state.directory == null || !state.learned.worksSince(turn.calledAt())) {
            return;
        }
        long standard = state.directory
                        .service(leg.service())
                        .map(Service::standardMinutes)
                        .orElse(0)
                * SECONDS_A_MINUTE;
        if (standard > 0) {
            long busy = Math.max(0, Duration.between(turn.calledAt(), at).toSeconds()) + gapSeconds(state, turn, leg);
            state.learned.sees(leg.service(), Math.min(busy, STANDARDS_AT_MOST * standard));
        }
    }

    private static long gapSeconds(HallState state, Turn turn, Leg leg) {
        Instant free = state.tally(turn.counter()).freeSince();
        if (free == null || leg.startedAt().isAfter(free) || turn.calledAt().isBefore(free)) {
            return 0;
        }
        Duration gap = Duration.between(free, turn.calledAt());
        return (gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap).toSeconds();
    }
}
