package id.satuatap.hall.journey;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.itinerary.Route;
import id.satuatap.hall.itinerary.Stop;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order somebody who stands at the kiosk would go to several services, as things stand now. Confined to the
 * engine's thread; changes nothing.
 */
public record Outset(HallState state, Directory directory, Instant now) {
    /** Whoever only asks has no visit yet. */
    private static final VisitId NOBODY = new VisitId("nobody");

    /**
     * As he stands at the kiosk he is in no zone: the first way counts for nothing.
     *
     * @param lifeEvent whose order holds; null where the visitor chose the services himself
     * @param services each once, and known
     */
    public Route route(VisitId visit, @Nullable LifeEvent lifeEvent, List<ServiceCode> services) {
        Map<ServiceCode, LegId> provisional = new LinkedHashMap<>();
        services.forEach(service -> provisional.put(service, visit.leg(provisional.size() + 1)));
        Itinerary itinerary = new Itinerary(state, directory, now);
        List<Stop> stops = new ArrayList<>();
        provisional.forEach((service, leg) ->
                stops.add(itinerary.stop(leg, service, before(lifeEvent, service, provisional), now)));
        return itinerary.route(0, stops).orElseThrow();
    }

    /** The same with what may be said about the waits, for somebody who has no number yet. */
    public List<ForeseenStop> foreseen(@Nullable LifeEvent lifeEvent, List<ServiceCode> services) {
        return route(NOBODY, lifeEvent, services).stops().stream()
                .map(this::foreseen)
                .toList();
    }

    /** Nothing is said where a number's quote would say nothing, or where no number is given. */
    private ForeseenStop foreseen(Route.Reached reached) {
        Stop stop = reached.stop();
        Service service = directory.service(stop.service()).orElseThrow();
        if (state.outages().of(service.agency()).isPresent()
                || Quote.openCounters(state, directory, service.code()) == 0
                || !Numbers.availability(state, directory, service, now).open()) {
            return new ForeseenStop(service.code(), null, null);
        }
        return ForeseenStop.of(service.code(), Math.max(0, stop.waitSeconds() - reached.atSeconds()));
    }

    /** Only what he goes for counts: whatever else the life event asks for is done, or not needed. */
    private static List<LegId> before(
            @Nullable LifeEvent lifeEvent, ServiceCode service, Map<ServiceCode, LegId> stops) {
        return Optional.ofNullable(lifeEvent).flatMap(found -> found.stop(service)).stream()
                .flatMap(stop -> stop.after().stream())
                .flatMap(before -> Optional.ofNullable(stops.get(before)).stream())
                .toList();
    }
}
