package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.estimate.CounterTimes;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.ServiceMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/**
 * Whether a visitor who comes now would be finished before the close. Immutable.
 *
 * <p>The work before him, shared by the counters that attend, then his own; both scatter, and the time left must hold the
 * mean and as many deviations as the organiser's certainty asks for. All in whole seconds: every machine says the same.
 *
 * @param leftSeconds until the close, without the breaks to come
 * @param neededSeconds until he would be finished, with the asked certainty
 * @param aloneSeconds the same if nobody stood before him
 * @param busyPermille how much of the counters' time the last half hour's visitors take
 * @param mostSeconds what one more before him would cost, of whichever service takes longest of those that share his
 *     counters
 */
record Forecast(long leftSeconds, long neededSeconds, long aloneSeconds, long busyPermille, long mostSeconds) {
    private static final long THOUSAND = 1_000;
    private static final Duration LATELY = Duration.ofMinutes(30);

    static Forecast of(ServiceMoment moment) {
        ClosingRule rule = moment.directory().timetable().closing();
        Service service = moment.service();
        Collection<ServiceCode> group = moment.directory().sharingCounters(service.code());
        List<Counter> groupCounters = moment.directory().countersOfSharing(service.code());
        Attendance all = Attendance.at(moment, groupCounters);
        Share ofAll = Share.of(Work.of(moment, group, groupCounters), all);
        List<Counter> counters = moment.directory().countersOf(service.code());
        Attendance ours = Attendance.at(moment, counters);
        Share ofOurs = ours.counters() < all.counters()
                ? Share.of(Work.of(moment, List.of(service.code()), counters), ours)
                : ofAll;
        Share before = ofOurs.seconds() > ofAll.seconds() ? ofOurs : ofAll;
        CounterTimes own = CounterTime.of(moment.state(), service);
        long certainty = Certainty.thousandths(rule);
        return new Forecast(
                left(moment, all),
                before.seconds() + own.meanSeconds() + deviation(before.variance() + own.variance(), certainty),
                own.meanSeconds() + deviation(own.variance(), certainty),
                busy(moment, group, all),
                Math.max(1, longest(moment, group, own.meanSeconds()) / Math.min(ours.counters(), all.counters())));
    }

    private static long longest(ServiceMoment moment, Collection<ServiceCode> group, long own) {
        long longest = own;
        for (ServiceCode service : group) {
            longest = Math.max(
                    longest,
                    moment.directory()
                            .service(service)
                            .map(found -> CounterTime.of(moment.state(), found).meanSeconds())
                            .orElse(0L));
        }
        return longest;
    }

    private static long deviation(long variance, long certainty) {
        long whole = (long) StrictMath.sqrt((double) variance);
        return whole * certainty / THOUSAND;
    }

    boolean fits() {
        return neededSeconds <= leftSeconds;
    }

    /** The same for somebody who is elsewhere for so long before he comes. */
    boolean fitsAfter(long seconds) {
        return Math.max(neededSeconds, seconds + aloneSeconds) <= leftSeconds;
    }

    /**
     * How many numbers are left, whichever of the services at these counters they are for: as if all were for the longest. One
     * at least, for it is open.
     */
    int numbersLeft() {
        return (int) (1 + Math.max(0, leftSeconds - neededSeconds) / mostSeconds);
    }

    /** When the last number will be given if visitors go on to come as lately; not after the scheduled last one. */
    Instant lastNumber(ServiceMoment moment) {
        long spare = Math.max(0, leftSeconds - neededSeconds);
        long alone = Math.max(0, leftSeconds - aloneSeconds);
        long seconds = busyPermille == 0 ? alone : Math.min(alone, spare * THOUSAND / busyPermille);
        Instant about = moment.now().plusSeconds(seconds);
        Instant scheduled = moment.at(moment.hours().lastTicket());
        return about.isBefore(scheduled) ? about : scheduled;
    }

    /**
     * The time until the close in which the counters of a service attend. Breaks take it away, but for the counters that go on
     * where officers rest in turns.
     */
    static long left(ServiceMoment moment, Attendance attendance) {
        ServiceHours hours = moment.hours();
        long goOn = moment.directory().goOnInBreaksPermille(moment.service().code());
        LocalTime now = later(moment.time(), hours.open());
        long early = Math.max(0, Duration.between(moment.time(), hours.open()).toSeconds());
        long left = Duration.between(now, hours.close()).toSeconds();
        for (ServiceHours.Break rest : hours.breaks()) {
            long seconds = Math.max(
                    0, Duration.between(later(now, rest.from()), rest.to()).toSeconds());
            left -= goOn == 0
                    ? seconds
                    : lost(attendance, seconds, goOn, !now.isBefore(rest.from())) / attendance.counters();
        }
        // Whoever comes before the opening is served from it on: the wait until then is no counter time.
        return early > 0 ? left : Math.max(0, left);
    }

    /**
     * How many counter seconds officers rest in turns in a break. Whoever works in one that goes on is taken for one of those
     * who go on, and whose rest is reckoned with already rests no second time.
     *
     * @param goOn how many go on when all attend, in thousandths
     */
    private static long lost(Attendance attendance, long seconds, long goOn, boolean now) {
        long work = Math.min(goOn, attendance.counters() * THOUSAND);
        if (now) {
            long whole = (goOn + THOUSAND - 1) / THOUSAND;
            work = Math.max(work, Math.min(attendance.working(), whole) * THOUSAND);
        }
        long lost = seconds * (attendance.counters() * THOUSAND - work) / THOUSAND;
        return now ? Math.max(0, lost - attendance.restSeconds()) : lost;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static long busy(ServiceMoment moment, Collection<ServiceCode> group, Attendance attendance) {
        long seconds = 0;
        Instant end = moment.now().plusSeconds(60);
        for (ServiceCode service : group) {
            int came = moment.state().numbersGiven(service).between(end.minus(LATELY), end)
                    + moment.state().bookings().checkedIn(service).between(end.minus(LATELY), end);
            if (came > 0) {
                seconds += came
                        * moment.directory()
                                .service(service)
                                .map(found ->
                                        CounterTime.of(moment.state(), found).meanSeconds())
                                .orElse(0L);
            }
        }
        return seconds * THOUSAND / (LATELY.toSeconds() * attendance.counters());
    }

    /** What one counter's share of the work is. Immutable. */
    private record Share(long seconds, long variance) {
        static Share of(Work work, Attendance attendance) {
            long counters = attendance.counters();
            return new Share(
                    (work.seconds() + attendance.lostSeconds()) / counters, work.variance() / (counters * counters));
        }
    }
}
