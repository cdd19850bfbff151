package id.satuatap.counter.supervisor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One agency with its services. Immutable.
 *
 * @param code the agency's code
 * @param name its full name
 * @param shortName how boards call it
 * @param services in the order asked for
 * @param warnings of its services and counters
 */
record AgencyLine(
        String code, String name, String shortName, Sum sum, List<ServiceLine> services, Set<Warning> warnings) {
    AgencyLine {
        services = List.copyOf(services);
        warnings = Set.copyOf(warnings);
    }

    /** The same agency with some of its services. */
    AgencyLine with(List<ServiceLine> some) {
        return new AgencyLine(code, name, shortName, sum, some, warnings);
    }

    static Set<Warning> together(List<ServiceLine> services, List<CounterLine> counters) {
        Set<Warning> all = EnumSet.noneOf(Warning.class);
        services.forEach(service -> all.addAll(service.warnings()));
        counters.forEach(counter -> all.addAll(counter.warnings()));
        return all;
    }
}
