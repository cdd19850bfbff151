package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Holiday;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** On a holiday nobody serves but the agencies that work on its kind. Stateless. */
final class HolidayRest implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        List<Holiday.Kind> works =
                asked.directory().times(asked.agency().code()).worksOn();
        Optional<Holiday> rest = asked.directory().holidays(asked.date()).stream()
                .filter(holiday -> !works.contains(holiday.kind()))
                .findFirst();
        return rest.map(holiday -> DayHours.on(holiday, this)).orElseGet(otherwise);
    }
}
