package id.satuatap.acceptance.simulate;

import java.time.Duration;

/**
 * What came of the days that were played. Immutable.
 *
 * @param days working days
 * @param issued numbers given
 * @param transfers legs beyond the first of their visit that count: sent on, moved, planned
 * @param served legs that ended finished or transferred
 * @param noShows legs that ended so
 * @param unserved legs over which a day closed
 * @param rebooked of the unserved, those whom a named person expects on another day
 * @param leftOpen of the unserved, those of days that nobody closed, mostly for a power cut
 * @param bookingsKept whose visitors checked in
 * @param bookingsMissed over which their day closed
 * @param counterMinutes open counters in their hours, measured every ten minutes
 * @param lostMinutes of them those in which a counter stood free with nobody waiting, because numbers had ended early
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
        long rebooked,
        long leftOpen,
        long bookingsKept,
        long bookingsMissed,
        long counterMinutes,
        long lostMinutes,
        Duration longestOrdinary,
        Duration longestPriority,
        long steps) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0);

    Totals plus(Totals other) {
        return new Totals(
                days + other.days,
                issued + other.issued,
                transfers + other.transfers,
                served + other.served,
                noShows + other.noShows,
                unserved + other.unserved,
                rebooked + other.rebooked,
                leftOpen + other.leftOpen,
                bookingsKept + other.bookingsKept,
                bookingsMissed + other.bookingsMissed,
                counterMinutes + other.counterMinutes,
                lostMinutes + other.lostMinutes,
                longer(longestOrdinary, other.longestOrdinary),
                longer(longestPriority, other.longestPriority),
                steps + other.steps);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
