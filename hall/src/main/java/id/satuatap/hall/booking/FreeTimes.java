package id.satuatap.hall.booking;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The times of a day for which a place may still be kept, as close together as the service's counters work. Confined to the
 * engine's thread, for one decision.
 *
 * <p>A counter that has several services is thought to give each the same part of its time.
 */
public final class FreeTimes {
    private static final int STEP_MINUTES = 5;
    private static final LocalTime LAST_STEP = LocalTime.of(23, 55);
    private static final int SECONDS_A_MINUTE = 60;
    private static final int WHOLE_COUNTER = 1_000;

    /** So often a day is gone through for those whom the hall owes a place. */
    private static final int ROUNDS_MAX = 20;

    private final HallState state;
    private final Directory directory;
    private final Instant now;
    private final Places places;

    public FreeTimes(HallState state, Directory directory, Instant now) {
        this.state = state;
        this.directory = directory;
        this.now = now;
        this.places = new Places(state, directory, now);
    }

    /** Those of a date that nothing speaks against, in order; none on a date on which the service is not given. */
    public List<LocalTime> of(Service service, LocalDate date) {
        return hours(service, date)
                .map(hours -> free(
                        service,
                        date,
                        hours,
                        1,
                        null,
                        time -> places.against(service, date, time, 1).isEmpty()))
                .orElse(List.of());
    }

    /** The same for one of the service's that is still expected and leaves its old place, without its own time. */
    public List<LocalTime> forMoving(Booking booking, Service service, LocalDate date) {
        LocalTime leaves = booking.date().equals(date) ? booking.time() : null;
        return hours(service, date)
                .map(hours -> free(
                        service,
                        date,
                        hours,
                        1,
                        leaves,
                        time -> !time.equals(leaves)
                                && places.againstMoving(booking, service, date, time)
                                        .isEmpty()))
                .orElse(List.of());
    }

    /**
     * The first of a date for somebody whom the hall owes a place: within the quotas as long as there is room, then beyond
     * them, and at each time one more when all are taken. Empty on a date on which the service is not given.
     */
    Optional<LocalTime> owed(Service service, LocalDate date) {
        return hours(service, date)
                .map(hours -> earliest(
                                service,
                                date,
                                hours,
                                time -> places.against(service, date, time, 1).isEmpty())
                        .or(() -> earliest(service, date, hours, any -> true))
                        .orElse(hours.open()));
    }

    private Optional<LocalTime> earliest(
            Service service, LocalDate date, ServiceHours hours, Predicate<LocalTime> allowed) {
        for (int round = 1; round <= ROUNDS_MAX; round++) {
            List<LocalTime> free = free(service, date, hours, round, null, allowed);
            if (!free.isEmpty()) {
                return Optional.of(free.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * Those that are allowed.
     *
     * @param round how often each place of the day may be taken
     * @param leaves of which time a place becomes free, null for none
     */
    private List<LocalTime> free(
            Service service,
            LocalDate date,
            ServiceHours hours,
            int round,
            @Nullable LocalTime leaves,
            Predicate<LocalTime> allowed) {
        List<LocalTime> free = new ArrayList<>();
        boolean rests = directory.times(service.agency()).countersInBreaks() == 0;
        int worked = 0;
        int carried = 0;
        for (LocalTime time = hours.open();
                !time.isAfter(hours.lastTicket()) && time.isBefore(LAST_STEP);
                time = time.plusMinutes(STEP_MINUTES)) {
            if (rests && hours.breakAt(time).isPresent()) {
                continue;
            }
            int capacity = round * (placesBefore(service, worked + STEP_MINUTES) - placesBefore(service, worked));
            LocalTime next = time.plusMinutes(STEP_MINUTES);
            int left = leaves != null && !leaves.isBefore(time) && leaves.isBefore(next) ? 1 : 0;
            int taken = carried + state.bookings().expected(service.code(), date, time, next) - left;
            if (taken < capacity && !places.at(date, time).isBefore(now) && allowed.test(time)) {
                free.add(time);
            }
            carried = Math.max(0, taken - capacity);
            worked += STEP_MINUTES;
        }
        return free;
    }

    /** Of those that begin as long as the counters take for one visitor after another. */
    private int placesBefore(Service service, int minutes) {
        long seconds = secondsApart(service);
        return Math.toIntExact((minutes * (long) SECONDS_A_MINUTE + seconds - 1) / seconds);
    }

    private long secondsApart(Service service) {
        int counters = 0;
        for (Counter counter : directory.countersOf(service.code())) {
            counters += WHOLE_COUNTER / counter.services().size();
        }
        return Math.max(
                1L, (long) service.standardMinutes() * SECONDS_A_MINUTE * WHOLE_COUNTER / Math.max(1, counters));
    }

    private Optional<ServiceHours> hours(Service service, LocalDate date) {
        return Schedule.hoursOn(state, directory, service, date).given();
    }
}
