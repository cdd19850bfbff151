package id.satuatap.counter.supervisor;

import java.util.List;
import java.util.Set;

/**
 * A row of the tree of agencies and services. Immutable.
 *
 * @param key names the row while its figures change
 * @param name what it is about
 * @param shortName by which people know it at a glance; the name itself where there is no other
 */
record HallRow(String key, String name, String shortName, boolean agency, Sum sum, Set<Warning> warnings) {
    static HallRow of(AgencyLine agency) {
        return new HallRow(
                "agency " + agency.code(), agency.name(), agency.shortName(), true, agency.sum(), agency.warnings());
    }

    static HallRow of(ServiceLine service) {
        return new HallRow(
                "service " + service.figures().service(),
                service.name(),
                service.name(),
                false,
                Sum.of(List.of(service.figures())),
                service.warnings());
    }
}
