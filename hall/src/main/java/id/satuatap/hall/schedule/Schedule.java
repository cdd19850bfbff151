package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Answers whether a service gives numbers at a moment. Stateless.
 *
 * <p>Precedence: holiday, weekday, the door's and the cut-off's hour, quota, the day itself.
 */
public final class Schedule {
    private Schedule() {}

    public static Availability availability(HallState state, Directory directory, Service service, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, directory.timeZone());
        Agency agency = directory.agency(service.agency()).orElseThrow();
        List<DayOfWeek> days = directory.openDays(agency.code());
        if (directory.holiday(local.toLocalDate()).isPresent()) {
            return new Availability(Closure.HOLIDAY, null, days);
        }
        Optional<ServiceHours> today = hoursOn(agency, local.getDayOfWeek());
        if (today.isEmpty()) {
            return new Availability(Closure.NOT_TODAY, null, days);
        }
        LocalTime opens = firstTicket(directory, today.get(), local.getDayOfWeek());
        if (local.toLocalTime().isBefore(opens)) {
            return new Availability(Closure.NOT_YET_OPEN, opens, days);
        }
        if (!local.toLocalTime().isBefore(today.get().lastTicket())) {
            return new Availability(Closure.CUT_OFF, null, days);
        }
        if (quotaUsedUp(state, service)) {
            return new Availability(Closure.QUOTA_USED_UP, null, days);
        }
        if (!dayRuns(state, local.toLocalDate())) {
            return new Availability(Closure.DAY_NOT_OPEN, null, days);
        }
        return new Availability(null, null, days);
    }

    /** When the kiosks of the mall begin on a date; empty on a day of rest. */
    public static Optional<LocalTime> kiosksOpen(Directory directory, LocalDate date) {
        if (directory.holiday(date).isPresent()) {
            return Optional.empty();
        }
        return directory.catalogue().mall().openingHours().stream()
                .filter(hours -> hours.days().contains(date.getDayOfWeek()))
                .map(MallHours::kioskOpen)
                .findFirst();
    }

    private static Optional<ServiceHours> hoursOn(Agency agency, DayOfWeek weekday) {
        return agency.hours().stream()
                .filter(hours -> hours.days().contains(weekday))
                .findFirst();
    }

    /** The doors may open before the agency does: numbers are given from the earlier hour. */
    private static LocalTime firstTicket(Directory directory, ServiceHours hours, DayOfWeek weekday) {
        return directory.catalogue().mall().openingHours().stream()
                .filter(mall -> mall.days().contains(weekday))
                .map(MallHours::kioskOpen)
                .filter(kiosk -> kiosk.isBefore(hours.open()))
                .findFirst()
                .orElse(hours.open());
    }

    private static boolean quotaUsedUp(HallState state, Service service) {
        Integer quota = service.dailyQuota();
        return quota != null && state.issued(service.code()) >= quota;
    }

    private static boolean dayRuns(HallState state, LocalDate date) {
        return state.day()
                .filter(day -> day.phase() == Day.Phase.OPEN && day.date().equals(date))
                .isPresent();
    }
}
