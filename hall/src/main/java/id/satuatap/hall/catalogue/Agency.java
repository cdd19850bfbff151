package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import java.util.List;

/** A body that serves in the mall: a legal person of its own, whose figures are its own. Immutable. */
public record Agency(AgencyCode code, String name, String shortName, int zone, List<ServiceHours> hours) {
    public Agency {
        hours = List.copyOf(hours);
    }
}
