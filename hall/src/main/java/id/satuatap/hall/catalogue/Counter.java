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
 * @param profile the order of its services
 */
public record Counter(
        CounterCode code,
        String label,
        AgencyCode agency,
        int zone,
        List<ServiceCode> services,
        boolean startsByItself,
        boolean finishesAndCalls,
        CounterProfile profile) {
    public Counter {
        services = List.copyOf(services);
    }

    /** All services alike. */
    public Counter(
            CounterCode code,
            String label,
            AgencyCode agency,
            int zone,
            List<ServiceCode> services,
            boolean startsByItself,
            boolean finishesAndCalls) {
        this(code, label, agency, zone, services, startsByItself, finishesAndCalls, CounterProfile.EVEN);
    }

    public Counter with(CounterProfile other) {
        return new Counter(code, label, agency, zone, services, startsByItself, finishesAndCalls, other);
    }

    /** An even profile is not named: states recorded before there were any keep their digest. */
    @Override
    public String toString() {
        return "Counter[code=" + code
                + ", label=" + label
                + ", agency=" + agency
                + ", zone=" + zone
                + ", services=" + services
                + ", startsByItself=" + startsByItself
                + ", finishesAndCalls=" + finishesAndCalls
                + (profile.equals(CounterProfile.EVEN) ? "" : ", profile=" + profile)
                + "]";
    }
}
