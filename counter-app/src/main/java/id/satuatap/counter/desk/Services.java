package id.satuatap.counter.desk;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Immutable. The catalogue as a desk needs it: names, standard times, labels. */
public final class Services {
    private final Map<String, Offered> services = new LinkedHashMap<>();
    private final Map<String, String> counterLabels = new LinkedHashMap<>();
    private final int idleMinutes;

    /**
     * Immutable. A service and whose it is.
     *
     * @param agency the agency's short name
     * @param service the service
     */
    public record Offered(String agency, ServiceEntry service) {}

    public Services(CatalogueView catalogue) {
        this.idleMinutes = catalogue.settings().warnings().idleMinutes();
        for (AgencyEntry agency : catalogue.agencies()) {
            for (ServiceEntry service : agency.services()) {
                services.put(service.code(), new Offered(agency.shortName(), service));
            }
        }
        for (CounterEntry counter : catalogue.counters()) {
            counterLabels.put(counter.code(), counter.label());
        }
    }

    /** All, in the catalogue's order. */
    public List<Offered> all() {
        return new ArrayList<>(services.values());
    }

    /** The service's name; its code where the catalogue does not know it any more. */
    public String name(String service) {
        return find(service).map(found -> found.service().name()).orElse(service);
    }

    /** The standard time at the counter. */
    public Optional<Integer> standardMinutes(String service) {
        return find(service).map(found -> found.service().standardMinutes());
    }

    /** How long a counter may stand free while somebody waits: half of what its supervisor is told after. */
    Duration idlePatience() {
        return Duration.ofMinutes(idleMinutes).dividedBy(2);
    }

    /** What stands above a counter. */
    public String counterLabel(String counter) {
        return counterLabels.getOrDefault(counter, counter);
    }

    private Optional<Offered> find(String service) {
        return Optional.ofNullable(services.get(service));
    }
}
