package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks life events against the services of the mall, and their order against itself. Confined to one thread. */
final class LifeEventChecks {
    private final Draft draft;
    private final Faults faults;
    private final Set<ServiceCode> known;

    LifeEventChecks(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
        this.known =
                draft.services().stream().map(service -> service.value().code()).collect(Collectors.toSet());
    }

    void run() {
        Set<LifeEventCode> codes = new HashSet<>();
        for (Placed<LifeEvent> placed : draft.journeys().lifeEvents()) {
            if (!codes.add(placed.value().code())) {
                faults.add(placed.at("code"), "another life event has this code");
            }
            stops(placed);
        }
    }

    private void stops(Placed<LifeEvent> placed) {
        List<LifeEvent.Stop> stops = placed.value().stops();
        if (stops.size() < 2 || stops.size() > JourneyCommand.STOPS_MAX) {
            faults.add(placed.at("services"), "must be 2 to " + JourneyCommand.STOPS_MAX + " services");
        }
        Set<ServiceCode> seen = new HashSet<>();
        boolean wellFormed = true;
        for (int n = 0; n < stops.size(); n++) {
            Node at = placed.at("services", n);
            String wrong = wrong(placed.value(), stops.get(n), seen);
            if (!wrong.isEmpty()) {
                faults.add(at, wrong);
                wellFormed = false;
            }
        }
        if (wellFormed && !hasAnOrder(stops)) {
            faults.add(placed.at("services"), "no order: some services wait for each other");
        }
    }

    private String wrong(LifeEvent lifeEvent, LifeEvent.Stop stop, Set<ServiceCode> seen) {
        if (!known.contains(stop.service())) {
            return "there is no service " + stop.service().value();
        }
        if (!seen.add(stop.service())) {
            return "service " + stop.service().value() + " stands here twice";
        }
        return stop.after().stream()
                .filter(before -> lifeEvent.stop(before).isEmpty())
                .findFirst()
                .map(before -> "service " + before.value() + " is not among the services of this life event")
                .orElse("");
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
