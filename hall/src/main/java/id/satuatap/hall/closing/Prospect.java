package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.ServiceMoment;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How long a visitor of a service is thought to wait and to be served, by the same figures as the closing's. Immutable, in
 * whole seconds.
 *
 * @param waitSeconds if he stood there now
 * @param leftSeconds until the close, without the breaks to come
 */
public record Prospect(long waitSeconds, long serviceSeconds, long leftSeconds) {
    /** @param before how many wait before him in the line of a service that shares his counters */
    public static Prospect of(ServiceMoment moment, ToIntFunction<ServiceCode> before) {
        ServiceCode service = moment.service().code();
        Attendance all = Attendance.at(moment, moment.directory().countersOfSharing(service));
        long ofAll = share(
                moment,
                moment.directory().sharingCounters(service),
                moment.directory().countersOfSharing(service),
                all,
                before);
        List<Counter> counters = moment.directory().countersOf(service);
        long ofOurs = share(moment, List.of(service), counters, Attendance.at(moment, counters), before);
        long early = Math.max(
                0, Duration.between(moment.time(), moment.hours().open()).toSeconds());
        return new Prospect(
                early + Math.max(ofAll, ofOurs),
                CounterTime.of(moment.state(), moment.service()).meanSeconds(),
                early + Forecast.left(moment, all));
    }

    private static long share(
            ServiceMoment moment,
            Collection<ServiceCode> services,
            List<Counter> counters,
            Attendance attendance,
            ToIntFunction<ServiceCode> before) {
        return (Work.of(moment, services, counters, before).seconds() + attendance.lostSeconds())
                / attendance.counters();
    }
}
