package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.hall.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is to be played. Immutable.
 *
 * @param from the first date
 * @param days working days, Monday to Friday without holidays; the days of rest between them are played too
 * @param tickets a working day, on average over the week
 */
public record Plan(Catalogue catalogue, Demand demand, LocalDate from, int days, int tickets, Weather weather) {
    /** The same on other days. */
    Plan beginning(LocalDate date) {
        return new Plan(catalogue, demand, date, days, tickets, weather);
    }

    ZoneId zone() {
        return ZoneId.of(catalogue.mall().timeZone());
    }

    boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5
                && catalogue.holidays().stream()
                        .noneMatch(holiday -> holiday.date().equals(date));
    }
}
