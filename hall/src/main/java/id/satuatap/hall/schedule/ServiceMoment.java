package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A service at a moment of a date on which it is given: what the policies of moments are asked about. Confined to the
 * engine's thread, for one decision.
 *
 * @param hours of the date
 */
public record ServiceMoment(
        HallState state, Directory directory, Service service, ServiceHours hours, LocalDateTime local, Instant now) {
    public LocalTime time() {
        return local.toLocalTime();
    }

    public LocalDate date() {
        return local.toLocalDate();
    }

    /** Of this date, at this moment. */
    QuotaUse quotaUse() {
        return QuotaUse.on(state, directory, service, date(), now);
    }

    /** When a time of the day comes, by the mall's clock. */
    public Instant at(LocalTime time) {
        ZoneId zone = directory.timeZone();
        return date().atTime(time).atZone(zone).toInstant();
    }
}
