package id.satuatap.counter.supervisor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tree of agencies and services. Immutable.
 *
 * @param key names the row while its figures change
 * @param name what it is about
 * @param agencyCode whose it is
 * @param service its code; null for the whole agency
 * @param shortName by which people know it at a glance; the name itself where there is no other
 */
record HallRow(
        String key,
        String agencyCode,
        @Nullable String service,
        String name,
        String shortName,
        Sum sum,
        Set<Warning> warnings) {
    boolean agency() {
        return service == null;
    }

    static HallRow of(AgencyLine agency) {
        return new HallRow(
                "agency " + agency.code(),
                agency.code(),
                null,
                agency.name(),
                agency.shortName(),
                agency.sum(),
                agency.warnings());
    }

    static HallRow of(ServiceLine service) {
        return new HallRow(
                "service " + service.figures().service(),
                service.figures().agency(),
                service.figures().service(),
                service.name(),
                service.name(),
                Sum.of(List.of(service.figures())),
                service.warnings());
    }
}
