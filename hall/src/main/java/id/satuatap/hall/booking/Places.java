package id.satuatap.hall.booking;

import id.satuatap.hall.booking.BookingFault.Reason;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.QuotaUse;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which times of which days may still be kept for somebody: the service is given then, and its quotas have room. Confined
 * to the engine's thread, for one decision: it remembers what was kept in it, so that many wishes share one quota.
 */
public final class Places {
    /** Nobody plans further; the organiser's calendar seldom does. */
    public static final int DAYS_AHEAD = 60;

    private static final int PERSONS_MAX = 20;

    private record DayOfService(ServiceCode service, LocalDate date) {}

    private final HallState state;
    private final Directory directory;
    private final Instant now;
    private final Map<DayOfService, List<LocalTime>> keptHere = new HashMap<>();

    public Places(HallState state, Directory directory, Instant now) {
        this.state = state;
        this.directory = directory;
        this.now = now;
    }

    /** Why the place cannot be kept; empty when it can. */
    public Optional<BookingFault> against(Service service, LocalDate date, LocalTime time, int persons) {
        return persons < 1 || persons > PERSONS_MAX
                ? fault("persons", Reason.PERSONS_INVALID)
                : againstTime(service, date, time).or(() -> againstQuota(service, date, time, null));
    }

    /** The same for one that is kept already and leaves its old place. */
    public Optional<BookingFault> againstMoving(Booking booking, Service service, LocalDate date, LocalTime time) {
        Booking leaves = booking.date().equals(date) ? booking : null;
        return againstTime(service, date, time).or(() -> againstQuota(service, date, time, leaves));
    }

    /** From now on, in this decision, it takes of the quotas. */
    public void keep(Service service, LocalDate date, LocalTime time) {
        keptHere.computeIfAbsent(new DayOfService(service.code(), date), any -> new ArrayList<>())
                .add(time);
    }

    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(directory.timeZone()).toInstant();
    }

    /** The same without a look at the quotas. */
    Optional<BookingFault> againstTime(Service service, LocalDate date, LocalTime time) {
        LocalDate today = LocalDate.ofInstant(now, directory.timeZone());
        if (date.isBefore(today)) {
            return fault("date", Reason.DATE_OVER);
        }
        if (date.isAfter(today.plusDays(DAYS_AHEAD))) {
            return fault("date", Reason.TOO_FAR_AHEAD);
        }
        ServiceHours hours = Schedule.hoursOn(state, directory, service, date).hours();
        if (hours == null) {
            return fault("date", Reason.NOT_GIVEN_THAT_DAY);
        }
        if (time.isBefore(hours.open()) || time.isAfter(hours.lastTicket())) {
            return fault("time", Reason.OUTSIDE_HOURS);
        }
        if (directory.times(service.agency()).countersInBreaks() == 0
                && hours.breakAt(time).isPresent()) {
            return fault("time", Reason.IN_BREAK);
        }
        Duration late =
                Duration.ofMinutes(directory.settings().calls().checkIn().lateMinutes());
        return state.outages()
                        .lastToCome(service.agency(), at(date, time), late)
                        .isBefore(now)
                ? fault("time", Reason.TIME_OVER)
                : Optional.empty();
    }

    /** @param leaves whose place of the same date becomes free, null for none */
    Optional<BookingFault> againstQuota(Service service, LocalDate date, LocalTime time, @Nullable Booking leaves) {
        QuotaUse use = QuotaUse.on(state, directory, service, date, now);
        List<LocalTime> here = keptHere.getOrDefault(new DayOfService(service.code(), date), List.of());
        Integer quota = service.dailyQuota();
        Optional<LocalTime> left =
                Optional.ofNullable(leaves).filter(use::counts).map(Booking::time);
        if (quota != null && use.ofDay() + here.size() - left.stream().count() >= quota + use.beyondDay()) {
            return fault("date", Reason.QUOTA_USED_UP);
        }
        for (BandQuota band : directory.times(service.code()).bands()) {
            if (band.holds(time)) {
                ToIntFunction<BandQuota> used = part -> use.of(part)
                        + (int) here.stream().filter(part::holds).count()
                        - (int) left.filter(part::holds).stream().count();
                if (used.applyAsInt(band) >= band.quota() + use.beyond(band, used)) {
                    return fault("time", Reason.BAND_QUOTA_USED_UP);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BookingFault> fault(String field, Reason reason) {
        return Optional.of(new BookingFault(field, reason));
    }
}
