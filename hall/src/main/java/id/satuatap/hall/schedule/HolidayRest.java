package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Holiday;
import java.util.List;
import java.util.function.Supplier;

/** On a holiday nobody serves but the agencies that work on its kind. Stateless. */
final class HolidayRest implements HoursPolicy {
    @Override
    public DayHours on(ServiceDate asked, Supplier<DayHours> otherwise) {
        List<Holiday.Kind> works =
                asked.directory().times(asked.agency().code()).worksOn();
        for (Holiday holiday : asked.directory().holidays(asked.date())) {
            if (!works.contains(holiday.kind())) {
                return DayHours.on(holiday, this);
            }
        }
        return otherwise.get();
    }
}
