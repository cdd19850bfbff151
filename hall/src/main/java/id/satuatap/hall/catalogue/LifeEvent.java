package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;
import java.util.Optional;

/**
 * What brings a visitor to several services at once, for example a birth. Immutable.
 *
 * @param name in Indonesian
 * @param nameEn in English
 * @param stops at least two, each service once, in the order in which people are used to read them
 */
public record LifeEvent(LifeEventCode code, String name, String nameEn, List<Stop> stops) {
    public LifeEvent {
        stops = List.copyOf(stops);
    }

    /**
     * One of its services. Immutable.
     *
     * @param after the services of the same life event that must be over before; none where the order is free
     */
    public record Stop(ServiceCode service, List<ServiceCode> after) {
        public Stop {
            after = List.copyOf(after);
        }
    }

    public Optional<Stop> stop(ServiceCode service) {
        return stops.stream().filter(stop -> stop.service().equals(service)).findFirst();
    }
}
