package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.util.List;
import java.util.function.Supplier;

/** The week of the service, or else of its agency; the last that is asked. Stateless. */
final class WeeklyHours implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        List<ServiceHours> own = asked.directory().times(asked.service().code()).hours();
        return ServiceHours.on(
                        own.isEmpty() ? asked.agency().hours() : own,
                        asked.date().getDayOfWeek())
                .map(hours -> DayHours.open(hours, this))
                .orElseGet(() -> DayHours.closed(Closure.NOT_TODAY, this));
    }
}
