package id.satuatap.acceptance.simulate;

import java.time.Duration;

/**
 * What came of the days that were played. Immutable.
 *
 * @param days working days
 * @param issued numbers given
 * @param transfers legs that began with a transfer
 * @param served legs that ended finished or transferred
 * @param noShows legs that ended so
 * @param unserved legs over which a day closed
 * @param longestOrdinary the longest wait of somebody who was called, without priority
 * @param longestPriority the same with priority
 * @param steps inputs that the hall took
 */
public record Totals(
        int days,
        long issued,
        long transfers,
        long served,
        long noShows,
        long unserved,
        Duration longestOrdinary,
        Duration longestPriority,
        long steps) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0);

    Totals plus(Totals other) {
        return new Totals(
                days + other.days,
                issued + other.issued,
                transfers + other.transfers,
                served + other.served,
                noShows + other.noShows,
                unserved + other.unserved,
                longer(longestOrdinary, other.longestOrdinary),
                longer(longestPriority, other.longestPriority),
                steps + other.steps);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
