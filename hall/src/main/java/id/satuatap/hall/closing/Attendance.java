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
 * @param lostSeconds of all counters together: rests and outages that go on, officers who are yet to come
 * @param working how many of the counters work now, or will at the opening
 * @param restSeconds how much of what is lost is that of rests that go on
 */
record Attendance(int counters, long lostSeconds, int working, long restSeconds) {
    /** Until so long after the opening all counters of the catalogue are expected. */
    private static final Duration OFFICERS_COME = Duration.ofMinutes(15);

    /** How much longer a rest that goes on is thought to last. */
    private static final Duration REST = Duration.ofMinutes(10);

    /** An outage is thought to last as long again as it has, and this at least. */
    private static final Duration OUTAGE = Duration.ofMinutes(10);

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
        long still = outageSeconds(moment);
        if (moment.time().isBefore(moment.hours().open().plus(OFFICERS_COME))) {
            int expected = Math.max(1, all.size());
            return new Attendance(expected, expected * still, expected, 0);
        }
        long rests = resting * REST.toSeconds();
        return open + resting == 0
                ? new Attendance(1, Math.max(still, SOMEBODY_COMES.toSeconds()), 0, 0)
                : new Attendance(open + resting, rests + (open + resting) * still, open, rests);
    }

    /** How long each counter of the service's agency will still stand; 0 where it works. */
    private static long outageSeconds(ServiceMoment moment) {
        return moment.state()
                .outages()
                .of(moment.service().agency())
                .map(outage -> Duration.between(outage.since(), moment.now()).toSeconds())
                .map(gone -> Math.max(OUTAGE.toSeconds(), gone))
                .orElse(0L);
    }
}
