package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.ServiceCode;
import java.util.List;

/**
 * The order of a counter's services. Immutable. Those it does not name are normal ones.
 *
 * @param first called before all others
 * @param whenIdle called only when nobody else may be
 */
public record CounterProfile(List<ServiceCode> first, List<ServiceCode> whenIdle) {
    /** All alike. */
    public static final CounterProfile EVEN = new CounterProfile(List.of(), List.of());

    /** Where a service stands; the first constant is called first. */
    public enum Rank {
        FIRST,
        NORMAL,
        WHEN_IDLE
    }

    public CounterProfile {
        first = List.copyOf(first);
        whenIdle = List.copyOf(whenIdle);
    }

    public Rank rank(ServiceCode service) {
        if (first.contains(service)) {
            return Rank.FIRST;
        }
        return whenIdle.contains(service) ? Rank.WHEN_IDLE : Rank.NORMAL;
    }
}
