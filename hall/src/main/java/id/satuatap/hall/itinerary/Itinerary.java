package id.satuatap.hall.itinerary;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Prospect;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services that are ahead of a visitor, and the order in which he is soonest through. Confined to the engine's thread. */
public record Itinerary(HallState state, Directory directory, Instant now) {
    /** A service that is not given now is thought to keep a visitor waiting for so long: any other goes before it. */
    private static final Prospect AWAY = new Prospect(Duration.ofHours(12).toSeconds(), 0, 0);

    /** An agency that stands still is thought to go on after this. */
    private static final long STANDSTILL_SECONDS = Duration.ofHours(2).toSeconds();

    /** Whether a visitor is on his way to a service already, or stands there. */
    public boolean isAhead(Visit visit, ServiceCode service) {
        return visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .anyMatch(leg -> !leg.state().ended() && leg.service().equals(service));
    }

    /** How a visitor who is here now is soonest through all; empty where nothing is ahead of him. */
    public Optional<Route> route(int zone, List<Stop> stops) {
        return stops.isEmpty()
                ? Optional.empty()
                : Optional.of(new Planner(directory.catalogue().journeys().walkingSeconds()).best(zone, stops));
    }

    /** From when a planned leg counts as waiting if it waited now: the place that another left to it, or the rule's. */
    public Instant entersAt(LegId leg, ServiceCode service, Instant issuedAt) {
        return state.journeys()
                .kept(leg)
                .map(left -> left.place().effectiveAt())
                .orElseGet(() -> EntryPlace.of(directory).effectiveAt(state, service, issuedAt, now));
    }

    /** What a visit plans, or would plan if it had these legs. */
    public List<Stop> stops(Visit visit, List<Leg> legs) {
        return legs.stream().map(leg -> stop(visit, leg)).toList();
    }

    public Stop stop(Visit visit, Leg leg) {
        return stop(visit, leg, state.journeys().after(leg.id()));
    }

    /** @param after where other stops have to be over before than those that are on record */
    public Stop stop(Visit visit, Leg leg, List<LegId> after) {
        return stop(leg.id(), leg.service(), after, state.bookings().orderTime(visit));
    }

    /**
     * The next of a visitor's stops waits for him; empty where nothing is ahead of him.
     *
     * @param from where he has been
     * @param ended the turn whose end makes it the next; null where none ended
     */
    public Optional<JourneyEvent.StopReached> next(
            Visit visit, ServiceCode from, List<Stop> stops, @Nullable TurnId ended) {
        return route(zone(from), stops).map(Route::first).map(stop -> {
            Instant issuedAt = state.bookings().orderTime(visit);
            return new JourneyEvent.StopReached(stop.leg(), entersAt(stop.leg(), stop.service(), issuedAt), ended);
        });
    }

    /** @param issuedAt of the visit: where it enters a line may hang on it */
    public Stop stop(LegId leg, ServiceCode service, List<LegId> after, Instant issuedAt) {
        Prospect prospect = prospect(leg, service, issuedAt);
        return new Stop(
                leg,
                service,
                zone(service),
                prospect.waitSeconds(),
                prospect.serviceSeconds(),
                prospect.leftSeconds(),
                after);
    }

    private Prospect prospect(LegId leg, ServiceCode code, Instant issuedAt) {
        EntryPlace place = EntryPlace.of(directory);
        return directory
                .service(code)
                .flatMap(service -> Schedule.moment(state, directory, service, now))
                .map(moment -> Prospect.of(
                        moment,
                        line -> state.journeys()
                                .kept(leg)
                                .map(left -> state.line(line).before(left.place()))
                                .orElseGet(() -> place.before(state, line, issuedAt))))
                .map(prospect -> standsStill(code)
                        ? new Prospect(
                                prospect.waitSeconds() + STANDSTILL_SECONDS,
                                prospect.serviceSeconds(),
                                prospect.leftSeconds())
                        : prospect)
                .orElse(AWAY);
    }

    private boolean standsStill(ServiceCode service) {
        return directory
                .service(service)
                .flatMap(found -> state.outages().of(found.agency()))
                .isPresent();
    }

    /** Where the agency of a service is; 0 where nobody says. */
    public int zone(ServiceCode service) {
        return directory
                .service(service)
                .map(Service::agency)
                .flatMap(directory::agency)
                .map(Agency::zone)
                .orElse(0);
    }
}
