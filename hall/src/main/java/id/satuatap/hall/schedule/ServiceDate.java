package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.Service;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A service on a date: what the policies of hours are asked about. Immutable.
 *
 * @param overrides all that stand, of any date and agency
 */
public record ServiceDate(
        Directory directory, Agency agency, Service service, LocalDate date, Collection<HoursOverride> overrides) {
    static ServiceDate of(Directory directory, Service service, LocalDate date, Collection<HoursOverride> overrides) {
        return new ServiceDate(directory, directory.agency(service.agency()).orElseThrow(), service, date, overrides);
    }
}
