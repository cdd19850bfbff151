package id.satuatap.hall.joining;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.itinerary.Stop;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Joined;
import id.satuatap.hall.state.LeftPlace;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether two numbers that were joined are so no longer. Confined to the engine's thread; changes nothing.
 */
public final class Parting {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Parting(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    /** What the number brought, as far as nobody was called for it, is its own again, at the exact place. */
    public Decision part(JourneyCommand.PartVisits command) {
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(command.visit()).orElse(null);
        if (directory == null || visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Standing standing = new Standing(state, directory);
        PersonId by = who.asPerson().orElse(null);
        if (by == null || !visit.legs().stream().map(this::leg).allMatch(leg -> standing.mayJoin(who, leg))) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        Joined join = state.journeys().joined(visit.id()).orElse(null);
        if (join == null) {
            return told(RejectionCode.NOT_JOINED, visit);
        }
        if (state.day().filter(day -> day.phase() == Day.Phase.OPEN).isEmpty()) {
            return Decision.rejected(RejectionCode.DAY_NOT_OPEN);
        }
        Visit into = state.visit(join.into()).orElseThrow();
        List<Joined.Handed> brought = join.legs().stream()
                .filter(handed -> leg(handed.leg()).visit().equals(visit.id()))
                .toList();
        Optional<Visit> later = brought.stream()
                .flatMap(handed -> Optional.ofNullable(handed.to()).stream())
                .flatMap(to -> state.journeys().movedOnBy(to).stream())
                .findFirst()
                .flatMap(state::visit);
        if (later.isPresent()) {
            return told(RejectionCode.JOINED_SINCE, later.get());
        }
        List<Joined.Handed> free = brought.stream()
                .filter(handed -> handed.to() == null || standing.isFree(leg(handed.to())))
                .toList();
        if (free.isEmpty()) {
            return told(RejectionCode.NOT_JOINED, visit);
        }
        HandingOver over = new HandingOver(state, visit.id());
        over.add(new JourneyEvent.VisitParted(
                visit.id(), into.id(), by, command.reason(), Companions.withPartOf(state, into, visit.id())));
        boolean waits = standing.going(visit).isPresent();
        Map<LegId, LegId> again = new LinkedHashMap<>();
        Map<LegId, Instant> places = new HashMap<>();
        Set<LegId> gone = new HashSet<>();
        for (Joined.Handed handed : free) {
            Leg old = leg(handed.leg());
            LegId own = over.queue(visit, old);
            again.put(old.id(), own);
            if (handed.to() == null) {
                over.hangs(old, own);
            } else {
                Leg stood = leg(handed.to());
                gone.add(stood.id());
                over.back(stood, old, own);
                place(stood).ifPresent(place -> places.put(own, place.effectiveAt()));
            }
            LeftPlace left = state.journeys().left(old.id()).orElse(null);
            if (left != null && !waits) {
                over.restore(own, old.id(), left);
                waits = true;
            }
        }
        again.keySet().forEach(old -> over.order(leg(old)));
        if (!waits) {
            goesOn(
                    directory,
                    over,
                    stops(directory, over, visit, again),
                    visit,
                    leg(brought.get(0).leg()),
                    places);
        }
        back(directory, standing, over, into, join, gone);
        return Decision.accepted(Answer.of(visit.id()), over.events());
    }

    /** Of legs that stand for others. */
    private List<Stop> stops(Directory directory, HandingOver over, Visit visit, Map<LegId, LegId> again) {
        Itinerary itinerary = new Itinerary(state, directory, now);
        List<Stop> stops = new ArrayList<>();
        again.forEach((old, own) -> stops.add(itinerary.stop(
                own, leg(old).service(), over.after(old), state.bookings().orderTime(visit))));
        return stops;
    }

    /** Whoever had given up a place for a better one of the other number has his own again, and goes on. */
    private void back(
            Directory directory, Standing standing, HandingOver over, Visit into, Joined join, Set<LegId> gone) {
        Leg going = standing.going(into).orElse(null);
        boolean waits = going != null && !gone.contains(going.id());
        Map<LegId, LegId> again = new LinkedHashMap<>();
        Map<LegId, LegId> insteadOf = new LinkedHashMap<>();
        for (Joined.Handed handed : join.legs()) {
            Leg old = leg(handed.leg());
            if (!old.visit().equals(into.id()) || handed.to() == null || !gone.contains(handed.to())) {
                continue;
            }
            LegId own = over.queue(into, old);
            over.hangs(old, own);
            insteadOf.put(handed.to(), own);
            LeftPlace left = state.journeys().left(old.id()).orElse(null);
            if (left != null && !waits) {
                over.restore(own, old.id(), left);
                waits = true;
            } else {
                again.put(old.id(), own);
            }
            over.order(old);
        }
        List<Leg> kept = state.planned(into.id()).stream()
                .filter(leg -> !gone.contains(leg.id()))
                .toList();
        kept.forEach(leg -> over.orderAgain(leg, insteadOf));
        if (!waits && going != null) {
            Itinerary itinerary = new Itinerary(state, directory, now);
            List<Stop> stops = new ArrayList<>();
            kept.forEach(leg -> stops.add(itinerary.stop(
                    into,
                    leg,
                    state.journeys().after(leg.id()).stream()
                            .map(before -> insteadOf.getOrDefault(before, before))
                            .toList())));
            stops.addAll(stops(directory, over, into, again));
            goesOn(directory, over, stops, into, going, Map.of());
        }
    }

    /** Where the leg stands that is given back, or would stand when its visitor comes to it; empty where the rules say. */
    private Optional<Place> place(Leg stood) {
        return stood.state() == LegState.WAITING
                ? Optional.of(stood.place())
                : state.journeys().kept(stood.id()).map(LeftPlace::place);
    }

    /**
     * The next of its stops waits for its visitor.
     *
     * @param places of the legs that take one along, from when they count
     */
    private void goesOn(
            Directory directory,
            HandingOver over,
            List<Stop> stops,
            Visit visit,
            Leg done,
            Map<LegId, Instant> places) {
        new Itinerary(state, directory, now)
                .next(visit, done.service(), stops, null)
                .map(next -> new JourneyEvent.StopReached(
                        next.leg(), places.getOrDefault(next.leg(), next.effectiveAt()), null))
                .ifPresent(over::add);
    }

    private Leg leg(LegId id) {
        return state.leg(id).orElseThrow();
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }
}
