package id.satuatap.hall.issuing;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.CounterTime;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is told about his wait. Immutable.
 *
 * @param ahead people who wait at the counters that serve him
 * @param fromMinutes lower end, a multiple of five; null when no counter is open, or the agency stands still, and nothing can be said
 * @param toMinutes upper end, a multiple of five
 */
public record Quote(
        int ahead, @Nullable Integer fromMinutes, @Nullable Integer toMinutes) {

    /** For somebody who would come now. The standard time stands at first, then what the days before and today showed. */
    public static Quote of(HallState state, Directory directory, Service service) {
        return of(state, directory, service, 0);
    }

    /** As it was said to the visitor who has just taken the last place of the service's line. */
    public static Quote ofLast(HallState state, Directory directory, Service service) {
        return of(state, directory, service, 1);
    }

    /**
     * For somebody with a booking: those who stand before his place, and at most until his booked time those who still come
     * before it.
     */
    public static Quote ofBooked(HallState state, Directory directory, Service service, Place place, Instant now) {
        Quote before = at(state, directory, service, place);
        Integer to = before.toMinutes();
        if (to == null) {
            return before;
        }
        long untilBooked =
                Math.max(0, Duration.between(now, place.effectiveAt()).toMinutes());
        return new Quote(
                before.ahead(), before.fromMinutes(), Math.max(to, Math.toIntExact((untilBooked + 4) / 5 * 5)));
    }

    /** For somebody who takes a place in the line: those who stand before it. */
    public static Quote at(HallState state, Directory directory, Service service, Place place) {
        return of(state, directory, service, other -> state.line(other).before(place));
    }

    private static Quote of(HallState state, Directory directory, Service service, int himself) {
        return of(
                state,
                directory,
                service,
                other -> state.line(other).size() - (other.equals(service.code()) ? himself : 0));
    }

    private static Quote of(
            HallState state, Directory directory, Service service, ToIntFunction<ServiceCode> waitingBefore) {
        int ahead = 0;
        long seconds = 0;
        for (ServiceCode other : directory.sharingCounters(service.code())) {
            int waiting = waitingBefore.applyAsInt(other);
            ahead += waiting;
            if (waiting > 0) {
                seconds += waiting
                        * directory
                                .service(other)
                                .map(found -> CounterTime.of(state, found).meanSeconds())
                                .orElse(0L);
            }
        }
        int open = openCounters(state, directory, service.code());
        boolean standsStill = state.outages().of(service.agency()).isPresent();
        if (open == 0 || standsStill) {
            return new Quote(ahead, null, null);
        }
        long work = seconds / 60;
        // Service times scatter by half around their mean, so the middle of the sum is told as four to six fifths of
        // it.
        long from = work * 4 / (5L * open) / 5 * 5;
        long to = (work * 6 / (5L * open) + 9) / 5 * 5;
        return new Quote(ahead, Math.toIntExact(from), Math.toIntExact(to));
    }

    /** How many counters that serve it take visitors now. */
    public static int openCounters(HallState state, Directory directory, ServiceCode service) {
        // Asked for each number given and each view of a service: a plain loop.
        int open = 0;
        for (Counter counter : directory.countersOf(service)) {
            if (state.desk(counter.code()).state() == CounterDesk.State.OPEN) {
                open++;
            }
        }
        return open;
    }
}
