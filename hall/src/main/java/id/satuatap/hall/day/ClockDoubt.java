package id.satuatap.hall.day;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a start's time cannot be believed. Stateless.
 *
 * <p>A server that is down over night, a weekend or a holiday starts again by itself, whether its last day was closed or was
 * left open by a power cut. A clock that is wrong by some days must not close the day that is going on, nor open another in
 * its place, without anybody's word; so it is doubted where it leaves out more than the calendar explains.
 */
public final class ClockDoubt {
    /** A start this long after the last record is no long holiday any more. */
    private static final Duration LONGEST_REST = Duration.ofDays(14);

    /** A clock that was set right while the server ran, or that drifts, is behind the record by this at most. */
    private static final Duration SMALL_STEP_BACK = Duration.ofMinutes(2);

    private ClockDoubt() {}

    /**
     * Whether a person must look at the time first.
     *
     * @param past the record so far; an empty one believes any time
     * @param wallClock what the machine's clock says at the start
     */
    public static boolean about(HallState past, Instant wallClock) {
        return past.lastRecordAt()
                .filter(last -> wallClock.isBefore(last.minus(SMALL_STEP_BACK))
                        || wallClock.isAfter(last.plus(LONGEST_REST))
                        || past.directory()
                                .filter(directory -> leavesOutAWorkingDay(past, directory, last, wallClock))
                                .isPresent())
                .isPresent();
    }

    private static boolean leavesOutAWorkingDay(HallState past, Directory directory, Instant last, Instant wallClock) {
        LocalDate today = LocalDate.ofInstant(wallClock, directory.timeZone());
        LocalDate next = LocalDate.ofInstant(last, directory.timeZone()).plusDays(1);
        return next.isBefore(today)
                && next.datesUntil(today)
                        .anyMatch(date ->
                                Schedule.kiosksOpen(past, directory, date).isPresent());
    }
}
