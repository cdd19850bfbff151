package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Season;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table for some dates comes before the week. An agency's own table takes the week's place on the weekdays that it names; a
 * table of the whole mall, such as that of Ramadan, narrows what each agency has. Stateless.
 */
final class DateRange implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        Season own = null;
        Season mall = null;
        // Of several the last counts.
        for (Season season : asked.directory().timetable().seasons()) {
            if (season.covers(asked.date())) {
                own = asked.agency().code().equals(season.agency()) ? season : own;
                mall = season.agency() == null ? season : mall;
            }
        }
        if (own != null) {
            return own(own, asked, otherwise);
        }
        return mall != null ? narrowed(mall, asked, otherwise) : otherwise.get();
    }

    private DayHours own(Season season, ServiceDate asked, Supplier<DayHours> otherwise) {
        if (season.away()) {
            return DayHours.closed(Closure.CLOSED_TODAY, this);
        }
        Optional<ServiceHours> hours = season.hoursOn(asked.date().getDayOfWeek());
        boolean ownWeek =
                !asked.directory().times(asked.service().code()).hours().isEmpty();
        return hours.map(table -> ownWeek ? within(table, otherwise) : DayHours.open(table, this))
                .orElseGet(otherwise);
    }

    private DayHours narrowed(Season season, ServiceDate asked, Supplier<DayHours> otherwise) {
        DayOfWeek weekday = asked.date().getDayOfWeek();
        return season.hoursOn(weekday).map(table -> within(table, otherwise)).orElseGet(otherwise);
    }

    private DayHours within(ServiceHours table, Supplier<DayHours> otherwise) {
        DayHours usual = otherwise.get();
        return usual.given()
                .map(hours -> hours.within(table)
                        .map(left -> DayHours.open(left, this))
                        .orElseGet(() -> DayHours.closed(Closure.CLOSED_TODAY, this)))
                .orElse(usual);
    }
}
