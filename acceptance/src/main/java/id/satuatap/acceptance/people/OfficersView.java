package id.satuatap.acceptance.people;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.ServiceView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an officer sees of his counter: the catalogue's word on it, and the hall as the feed knows it. Immutable. */
final class OfficersView implements SimulatedOfficer.Counter {
    private final HallFeed feed;
    private final String counter;
    private final List<String> services;
    private final Map<String, Integer> minutes = new HashMap<>();
    private final Map<String, List<String>> siblings = new HashMap<>();

    OfficersView(HallFeed feed, CatalogueView catalogue, String counter) {
        this.feed = feed;
        this.counter = counter;
        this.services = catalogue.counters().stream()
                .filter(entry -> entry.code().equals(counter))
                .map(CounterEntry::services)
                .findFirst()
                .orElse(List.of());
        for (AgencyEntry agency : catalogue.agencies()) {
            List<String> codes =
                    agency.services().stream().map(ServiceEntry::code).toList();
            agency.services().forEach(service -> {
                minutes.put(service.code(), service.standardMinutes());
                siblings.put(
                        service.code(),
                        codes.stream()
                                .filter(code -> !code.equals(service.code()))
                                .toList());
            });
        }
    }

    @Override
    public boolean somebodyWaits() {
        return feed.hall()
                .map(hall -> services.stream().anyMatch(service -> {
                    ServiceView view = hall.services().get(service);
                    return view != null && view.waiting() > 0;
                }))
                .orElse(false);
    }

    @Override
    public int standardMinutes(String service) {
        return minutes.getOrDefault(service, 10);
    }

    @Override
    public List<String> otherServices(String service) {
        return siblings.getOrDefault(service, List.of());
    }

    @Override
    public Optional<CounterView> shown() {
        return feed.hall().map(hall -> hall.counters().get(counter));
    }
}
