package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks life events against the services of the mall, and their order against itself. Confined to one thread. */
final class LifeEventChecks {
    private final Draft draft;
    private final Faults faults;
    private final IllFormed ill;
    private final boolean servicesKnown;
    private final Set<ServiceCode> known;

    LifeEventChecks(Draft draft, Faults faults, IllFormed ill, boolean servicesKnown) {
        this.draft = draft;
        this.faults = faults;
        this.ill = ill;
        this.servicesKnown = servicesKnown;
        this.known =
                draft.services().stream().map(service -> service.value().code()).collect(Collectors.toSet());
    }

    void run() {
        Set<LifeEventCode> codes = new HashSet<>();
        for (Placed<LifeEvent> placed : draft.journeys().lifeEvents()) {
            if (!ill.has(placed, "code") && !codes.add(placed.value().code())) {
                faults.add(placed.at("code"), FaultReason.LIFE_EVENT_CODE_TAKEN);
            }
            if (!ill.has(placed, "services")) {
                stops(placed);
            }
        }
    }

    private void stops(Placed<LifeEvent> placed) {
        List<LifeEvent.Stop> stops = placed.value().stops();
        if (stops.size() < 2 || stops.size() > JourneyCommand.STOPS_MAX) {
            faults.add(placed.at("services"), FaultReason.STOPS_COUNT, Integer.toString(JourneyCommand.STOPS_MAX));
        }
        Set<ServiceCode> seen = new HashSet<>();
        boolean wellFormed = true;
        for (int n = 0; n < stops.size(); n++) {
            Node at = placed.at("services", n);
            Optional<UnfitException> wrong = wrong(placed.value(), stops.get(n), seen);
            if (wrong.isPresent()) {
                faults.add(at, wrong.get());
                wellFormed = false;
            }
        }
        if (wellFormed && !hasAnOrder(stops)) {
            faults.add(placed.at("services"), FaultReason.NO_ORDER);
        }
    }

    private Optional<UnfitException> wrong(LifeEvent lifeEvent, LifeEvent.Stop stop, Set<ServiceCode> seen) {
        if (servicesKnown && !known.contains(stop.service())) {
            return Optional.of(
                    new UnfitException(FaultReason.NO_SERVICE, stop.service().value()));
        }
        if (!seen.add(stop.service())) {
            return Optional.of(
                    new UnfitException(FaultReason.TWICE, stop.service().value()));
        }
        return stop.after().stream()
                .filter(before -> lifeEvent.stop(before).isEmpty())
                .findFirst()
                .map(before -> new UnfitException(FaultReason.NOT_IN_THE_LIFE_EVENT, before.value()));
    }

    /** Whether there is always one left that waits for none of the others left. */
    private static boolean hasAnOrder(List<LifeEvent.Stop> stops) {
        Set<ServiceCode> open = stops.stream().map(LifeEvent.Stop::service).collect(Collectors.toSet());
        for (int round = 0; round < stops.size(); round++) {
            Set<ServiceCode> free = stops.stream()
                    .filter(stop -> stop.after().stream().noneMatch(open::contains))
                    .map(LifeEvent.Stop::service)
                    .collect(Collectors.toSet());
            open.removeAll(free);
        }
        return open.isEmpty();
    }
}
