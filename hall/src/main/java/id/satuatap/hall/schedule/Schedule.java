package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers from calendar and clock whether a service gives numbers. Stateless.
 *
 * <p>First which hours hold on the date ({@link Precedence}), then what speaks against this moment, in the order below.
 */
public final class Schedule {
    private static final List<MomentPolicy> MOMENT = List.of(
            new EarlyWindow(), new CutOff(), new RestInBreaks(), new DailyQuota(), new BandQuotas(), new DayMustRun());

    /** How far ahead the next open date is sought. */
    private static final int DAYS_AHEAD = 31;

    private Schedule() {}

    /** Which hours a service has on a date, or why none. */
    public static DayHours hoursOn(HallState state, Directory directory, Service service, LocalDate date) {
        return Precedence.on(ServiceDate.of(directory, service, date, state.overrides()));
    }

    /** The service at this moment; empty on a date on which it is not given. */
    public static Optional<ServiceMoment> moment(HallState state, Directory directory, Service service, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, directory.timeZone());
        return hoursOn(state, directory, service, local.toLocalDate())
                .given()
                .map(hours -> new ServiceMoment(state, directory, service, hours, local, now));
    }

    public static Availability availability(HallState state, Directory directory, Service service, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, directory.timeZone());
        DayHours today = hoursOn(state, directory, service, local.toLocalDate());
        if (today.hours() == null) {
            return closed(state, directory, service, local.toLocalDate(), today, null);
        }
        return at(new ServiceMoment(state, directory, service, today.hours(), local, now));
    }

    /** Whether numbers are given at a moment of a date on which the service is given. */
    public static Availability at(ServiceMoment moment) {
        for (MomentPolicy policy : MOMENT) {
            Optional<Refusal> refusal = policy.against(moment);
            if (refusal.isPresent()) {
                return refused(moment, refusal.get());
            }
        }
        return new Availability(
                null, null, moment.directory().openDays(moment.service().code()), null, null, null, null);
    }

    /** How a refusal is told, with the next date on which the service will be given. */
    public static Availability refused(ServiceMoment moment, Refusal refusal) {
        DayHours today = new DayHours(null, refusal.closure(), null, "");
        return closed(moment.state(), moment.directory(), moment.service(), moment.date(), today, refusal.again());
    }

    private static Availability closed(
            HallState state,
            Directory directory,
            Service service,
            LocalDate date,
            DayHours today,
            @Nullable LocalTime again) {
        Availability.Closure closure = today.closure();
        return new Availability(
                closure,
                again,
                directory.openDays(service.code()),
                closure != null && closure.endsToday()
                        ? nextDate(state, directory, service, date).orElse(null)
                        : null,
                today.holiday(),
                null,
                null);
    }

    private static Optional<LocalDate> nextDate(
            HallState state, Directory directory, Service service, LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(DAYS_AHEAD))
                .filter(date -> hoursOn(state, directory, service, date).given().isPresent())
                .findFirst();
    }

    /** When the first kiosk of the mall may give a number on a date; empty when nobody serves. */
    public static Optional<LocalTime> kiosksOpen(HallState state, Directory directory, LocalDate date) {
        List<Service> services = new ArrayList<>(directory.ofEachWeek());
        for (HoursOverride override : state.overrides()) {
            if (override.date().equals(date) && override.service() != null) {
                directory.service(override.service()).ifPresent(services::add);
            }
        }
        LocalTime first = null;
        for (Service service : services) {
            ServiceHours hours = hoursOn(state, directory, service, date).hours();
            LocalTime from = hours == null ? null : Doors.firstNumber(directory, service, date, hours);
            first = from != null && (first == null || from.isBefore(first)) ? from : first;
        }
        return Optional.ofNullable(first);
    }
}
