package id.satuatap.counter.supervisor;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.TurnView;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the hall as a supervisor wants it, by the catalogue's names and limits. Immutable. */
final class HallReading {
    private final CatalogueView catalogue;
    private final Limits limits;
    private final Map<String, Integer> standards = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();

    HallReading(CatalogueView catalogue) {
        this.catalogue = catalogue;
        this.limits = new Limits(catalogue.settings().warnings());
        for (AgencyEntry agency : catalogue.agencies()) {
            shortNames.put(agency.code(), agency.shortName());
            agency.services().forEach(service -> standards.put(service.code(), service.standardMinutes()));
        }
    }

    Overview at(HallProjection hall, Instant now) {
        List<CounterLine> counters = catalogue.counters().stream()
                .flatMap(entry -> counter(entry, hall, now))
                .toList();
        List<AgencyLine> agencies = catalogue.agencies().stream()
                .flatMap(agency -> agency(agency, hall, counters, now))
                .toList();
        return new Overview(
                agencies,
                counters,
                Sum.of(agencies.stream()
                        .flatMap(agency -> agency.services().stream())
                        .map(ServiceLine::figures)
                        .toList()));
    }

    /** What this reading calls a service; its code where the catalogue does not know it any more. */
    String serviceName(String code) {
        return catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream())
                .filter(service -> service.code().equals(code))
                .map(ServiceEntry::name)
                .findFirst()
                .orElse(code);
    }

    /** Those of an agency, in the catalogue's order. */
    List<ServiceEntry> servicesOf(String agency) {
        return catalogue.agencies().stream()
                .filter(entry -> entry.code().equals(agency))
                .flatMap(entry -> entry.services().stream())
                .toList();
    }

    /** What stands above a counter; its code where the catalogue does not know it any more. */
    String counterLabel(String code) {
        return knownLabel(code).orElse(code);
    }

    /** What stands above a counter; empty where no counter has the code. */
    Optional<String> knownLabel(String code) {
        return catalogue.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .map(CounterEntry::label)
                .findFirst();
    }

    String agencyName(String code) {
        return shortNames.getOrDefault(code, code);
    }

    private Stream<AgencyLine> agency(
            AgencyEntry agency, HallProjection hall, List<CounterLine> counters, Instant now) {
        List<ServiceLine> services = agency.services().stream()
                .flatMap(service -> service(agency, service, hall, now))
                .toList();
        if (services.isEmpty()) {
            return Stream.empty();
        }
        List<CounterLine> own = counters.stream()
                .filter(counter -> counter.desk().agency().equals(agency.code()))
                .toList();
        return Stream.of(new AgencyLine(
                agency.code(),
                agency.name(),
                agency.shortName(),
                Sum.of(services.stream().map(ServiceLine::figures).toList()),
                services,
                AgencyLine.together(services, own)));
    }

    private Stream<ServiceLine> service(AgencyEntry agency, ServiceEntry entry, HallProjection hall, Instant now) {
        ServiceFiguresView figures = hall.serviceFigures().get(entry.code());
        return figures == null
                ? Stream.empty()
                : Stream.of(new ServiceLine(
                        agency.shortName(), entry.name(), entry.prefix(), figures, limits.of(figures, now)));
    }

    private Stream<CounterLine> counter(CounterEntry entry, HallProjection hall, Instant now) {
        CounterFiguresView figures = hall.counterFigures().get(entry.code());
        Optional<DeskView> desk = hall.desk(entry.code());
        return figures == null
                ? Stream.empty()
                : desk.stream()
                        .map(seat -> new CounterLine(
                                entry.label(),
                                agencyName(entry.agency()),
                                seat,
                                figures,
                                warnings(figures, seat, now)));
    }

    private Set<Warning> warnings(CounterFiguresView figures, DeskView desk, Instant now) {
        TurnView turn = desk.turn();
        Set<Warning> warnings =
                limits.of(figures, turn, turn == null ? 0 : standards.getOrDefault(turn.service(), 0), now);
        if (ClosingBar.asks(desk)) {
            warnings.add(Warning.ASKS_TO_CLOSE);
        }
        return warnings;
    }
}
