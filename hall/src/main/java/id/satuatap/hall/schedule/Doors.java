package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.Season;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** From when on the mall's kiosks give numbers, which is before the agencies open. Stateless. */
final class Doors {
    private Doors() {}

    /** By the mall's table for the date, or else its week; empty on a weekday that neither names. */
    static Optional<LocalTime> kiosks(Directory directory, LocalDate date) {
        Optional<MallHours> hours = on(directory.catalogue().mall().openingHours(), date);
        for (Season season : directory.timetable().seasons()) {
            if (season.agency() == null && season.covers(date)) {
                Optional<MallHours> special = on(season.doors(), date);
                hours = special.isPresent() ? special : hours;
            }
        }
        return hours.map(MallHours::kioskOpen);
    }

    private static Optional<MallHours> on(List<MallHours> week, LocalDate date) {
        for (MallHours hours : week) {
            if (hours.days().contains(date.getDayOfWeek())) {
                return Optional.of(hours);
            }
        }
        return Optional.empty();
    }

    /** With the kiosks, where they open before the service; not earlier than its agency's window allows. */
    static LocalTime firstNumber(Directory directory, Service service, LocalDate date, ServiceHours hours) {
        LocalTime kiosks = kiosks(directory, date)
                .filter(kiosk -> kiosk.isBefore(hours.open()))
                .orElse(hours.open());
        Integer early = directory.times(service.agency()).earlyMinutes();
        if (early == null || Duration.between(kiosks, hours.open()).toMinutes() <= early) {
            return kiosks;
        }
        return hours.open().minusMinutes(early);
    }
}
