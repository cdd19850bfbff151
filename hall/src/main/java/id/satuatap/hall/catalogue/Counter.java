package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;

/**
 * A service point. Immutable.
 *
 * @param label as people say it after "loket": "3", "12", or words
 * @param services that it drains; several counters may drain one
 * @param startsByItself finishing somebody called but not started starts him too
 * @param finishesAndCalls calling next while serving finishes in the same command
 */
public record Counter(
        CounterCode code,
        String label,
        AgencyCode agency,
        int zone,
        List<ServiceCode> services,
        boolean startsByItself,
        boolean finishesAndCalls) {
    public Counter {
        services = List.copyOf(services);
    }
}
