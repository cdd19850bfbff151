package id.satuatap.kiosk.plan;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.client.HallProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the services of a plan in the catalogue and in the hall. Stateless. */
final class StopsOfPlan {
    private StopsOfPlan() {}

    /**
     * In the order of the codes.
     *
     * @param leftOut the services that the visitor does not need
     */
    static List<PlannedStop> of(
            List<String> services, CatalogueView catalogue, @Nullable HallProjection hall, Set<String> leftOut) {
        List<PlannedStop> found = new ArrayList<>();
        for (String code : services) {
            for (AgencyEntry agency : catalogue.agencies()) {
                agency.services().stream()
                        .filter(service -> service.code().equals(code))
                        .forEach(service -> found.add(stop(agency, service, catalogue, hall, !leftOut.contains(code))));
            }
        }
        return List.copyOf(found);
    }

    private static PlannedStop stop(
            AgencyEntry agency,
            ServiceEntry service,
            CatalogueView catalogue,
            @Nullable HallProjection hall,
            boolean wanted) {
        String zone = zone(agency, service, catalogue);
        if (hall == null) {
            return new PlannedStop(agency, service, zone, null, false, wanted, 0, null);
        }
        boolean stopped = hall.mall().outages().stream()
                .anyMatch(outage -> outage.agency().equals(agency.code()));
        return new PlannedStop(agency, service, zone, hall.services().get(service.code()), stopped, wanted, 0, null);
    }

    /** Visitors wait where the counters are that may call them, as their ticket will say. */
    private static String zone(AgencyEntry agency, ServiceEntry service, CatalogueView catalogue) {
        int no = catalogue.counters().stream()
                .filter(counter -> counter.services().contains(service.code()))
                .findFirst()
                .map(CounterEntry::zone)
                .orElse(agency.zone());
        return catalogue.zones().stream()
                .filter(zone -> zone.no() == no)
                .findFirst()
                .map(ZoneEntry::name)
                .orElse(Integer.toString(no));
    }
}
