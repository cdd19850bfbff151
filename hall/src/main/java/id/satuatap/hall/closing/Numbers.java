package id.satuatap.hall.closing;

import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.schedule.Refusal;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether a service gives numbers now: calendar and clock first, then whether the next visitor would still be
 * served; and says before it stops that it will. Stateless.
 */
public final class Numbers {
    private static final int ROUNDED_TO_MINUTES = 5;

    private Numbers() {}

    public static Availability availability(HallState state, Directory directory, Service service, Instant now) {
        return Schedule.moment(state, directory, service, now)
                .map(moment -> lookingAhead(moment, Schedule.at(moment)))
                .orElseGet(() -> Schedule.availability(state, directory, service, now));
    }

    /**
     * Why nobody may be sent on to a service now: it is not given today, has closed, or could not finish him any more. Its
     * quota and its last-number hour are for those who come from outside.
     */
    public static Optional<Availability> againstSendingOn(
            HallState state, Directory directory, Service service, Instant now) {
        Optional<ServiceMoment> today = Schedule.moment(state, directory, service, now);
        if (today.isEmpty()) {
            return Optional.of(Schedule.availability(state, directory, service, now));
        }
        ServiceMoment moment = today.get();
        if (!moment.time().isBefore(moment.hours().close())) {
            return Optional.of(Schedule.refused(moment, new Refusal(Closure.CUT_OFF, null)));
        }
        boolean late = directory.timetable().closing().looksAhead()
                && !Forecast.of(moment).fits();
        return late
                ? Optional.of(Schedule.refused(moment, new Refusal(Closure.WILL_NOT_FINISH, null)))
                : Optional.empty();
    }

    /** Why nobody who is elsewhere for so long before he comes could be finished here; empty where he could. */
    public static Optional<Availability> againstComingLater(
            HallState state, Directory directory, Service service, Instant now, long seconds) {
        return Schedule.moment(state, directory, service, now)
                .filter(moment -> directory.timetable().closing().looksAhead())
                .filter(moment -> !Forecast.of(moment).fitsAfter(seconds))
                .map(moment -> Schedule.refused(moment, new Refusal(Closure.WILL_NOT_FINISH, null)));
    }

    private static Availability lookingAhead(ServiceMoment moment, Availability byClock) {
        if (!byClock.open()) {
            return byClock;
        }
        if (!moment.directory().timetable().closing().looksAhead()) {
            return told(moment, byClock, moment.at(moment.hours().lastTicket()), null);
        }
        Forecast forecast = Forecast.of(moment);
        return forecast.fits()
                ? told(moment, byClock, forecast.lastNumber(moment), forecast)
                : Schedule.refused(moment, new Refusal(Closure.WILL_NOT_FINISH, null));
    }

    /** @param forecast null where nothing but the clock ends the numbers */
    private static Availability told(
            ServiceMoment moment, Availability open, Instant last, @Nullable Forecast forecast) {
        ClosingRule rule = moment.directory().timetable().closing();
        boolean soon = !last.isAfter(moment.now().plus(Duration.ofMinutes(rule.noticeMinutes())));
        Integer left = forecast == null || forecast.numbersLeft() > rule.noticeNumbers()
                ? null
                : Integer.valueOf(forecast.numbersLeft());
        return open.ending(soon ? about(moment, last) : null, left);
    }

    /** To five minutes, downwards, so that nobody comes too late; never a time that has passed. */
    private static LocalTime about(ServiceMoment moment, Instant last) {
        LocalTime time = LocalTime.ofInstant(last, moment.directory().timeZone())
                .withSecond(0)
                .withNano(0);
        LocalTime rounded = time.minusMinutes(time.getMinute() % ROUNDED_TO_MINUTES);
        LocalTime now = moment.time().withSecond(0).withNano(0);
        return rounded.isAfter(now)
                ? rounded
                : now.plusMinutes(ROUNDED_TO_MINUTES - now.getMinute() % ROUNDED_TO_MINUTES);
    }
}
