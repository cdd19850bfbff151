package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.util.List;

/**
 * How many counters will serve, and what is lost before they do. Immutable.
 *
 * @param counters at least one
 * @param lostSeconds of all counters together: rests that go on, officers who are yet to come
 */
record Attendance(int counters, long lostSeconds) {
    /** Until so long after the opening all counters of the catalogue are expected. */
    private static final Duration OFFICERS_COME = Duration.ofMinutes(15);

    /** How much longer a rest that goes on is thought to last. */
    private static final Duration REST = Duration.ofMinutes(10);

    /** When nobody attends in the middle of the day, somebody is thought to come after this. */
    private static final Duration SOMEBODY_COMES = Duration.ofMinutes(60);

    static Attendance at(ServiceMoment moment, List<Counter> all) {
        HallState state = moment.state();
        int open = 0;
        int resting = 0;
        for (Counter counter : all) {
            CounterDesk.State desk = state.desk(counter.code()).state();
            open += desk == CounterDesk.State.OPEN ? 1 : 0;
            resting += desk == CounterDesk.State.PAUSED ? 1 : 0;
        }
        if (moment.time().isBefore(moment.hours().open().plus(OFFICERS_COME))) {
            return new Attendance(Math.max(1, all.size()), 0);
        }
        return open + resting == 0
                ? new Attendance(1, SOMEBODY_COMES.toSeconds())
                : new Attendance(open + resting, resting * REST.toSeconds());
    }
}
