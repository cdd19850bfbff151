package id.satuatap.hall.joining;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.issuing.TicketTokens;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.itinerary.Route;
import id.satuatap.hall.itinerary.Stop;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Joined;
import id.satuatap.hall.state.LeftPlace;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether one number becomes two: those that were joined are so no longer, or some of a number's services get one of
 * their own. Confined to the engine's thread; changes nothing.
 */
public final class Parting {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final TicketTokens tokens;

    public Parting(HallState state, Principal who, Instant now, TicketTokens tokens) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.tokens = tokens;
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
        List<Joined.Handed> free = brought.stream()
                .filter(handed -> handed.to() == null || standing.isFree(leg(handed.to())))
                .toList();
        if (free.isEmpty()) {
            return told(RejectionCode.NOT_JOINED, visit);
        }
        HandingOver over = new HandingOver(state, visit.id());
        over.add(new JourneyEvent.VisitParted(visit.id(), into.id(), by, command.reason()));
        boolean waits = standing.going(visit).isPresent();
        Map<LegId, LegId> again = new LinkedHashMap<>();
        Set<LegId> gone = new HashSet<>();
        for (Joined.Handed handed : free) {
            Leg old = leg(handed.leg());
            LegId own = over.queue(visit, old);
            again.put(old.id(), own);
            if (handed.to() == null) {
                over.hangs(old, own);
            } else {
                gone.add(handed.to());
                over.back(leg(handed.to()), old, own);
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
                    leg(brought.get(0).leg()));
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
            for (Leg leg : kept) {
                stops.add(itinerary.stop(
                        leg.id(),
                        leg.service(),
                        state.journeys().after(leg.id()).stream()
                                .map(before -> insteadOf.getOrDefault(before, before))
                                .toList(),
                        state.bookings().orderTime(into)));
            }
            stops.addAll(stops(directory, over, into, again));
            goesOn(directory, over, stops, into, going);
        }
    }

    /** Some of what is ahead gets a number of its own, with the time of the first one. */
    public Decision split(JourneyCommand.SplitVisit command) {
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(command.visit()).orElse(null);
        if (directory == null || visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Standing standing = new Standing(state, directory);
        PersonId by = who.asPerson().orElse(null);
        if (by == null || !standing.mayJoin(who, standing.known(visit))) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        Leg going = standing.going(visit).orElse(null);
        if (going == null) {
            return told(RejectionCode.TICKET_ENDED, visit);
        }
        if (state.visit(command.newVisit()).isPresent()) {
            return Decision.rejected(RejectionCode.VISIT_EXISTS);
        }
        List<Leg> open = standing.open(visit);
        List<Leg> parted =
                open.stream().filter(leg -> command.legs().contains(leg.id())).toList();
        if (parted.size() < command.legs().size() || !parted.stream().allMatch(standing::isFree)) {
            return told(RejectionCode.NOT_PLANNED, visit);
        }
        return parted.size() == open.size()
                ? told(RejectionCode.LAST_STOP, visit)
                : split(directory, visit, going, parted, command, by);
    }

    private Decision split(
            Directory directory,
            Visit visit,
            Leg going,
            List<Leg> parted,
            JourneyCommand.SplitVisit command,
            PersonId by) {
        Itinerary itinerary = new Itinerary(state, directory, now);
        boolean waits = parted.contains(going);
        Leg first = waits
                ? going
                : leg(itinerary
                        .route(itinerary.zone(going.service()), stops(itinerary, visit, parted))
                        .orElseThrow()
                        .first()
                        .leg());
        Place place = waits
                ? first.place()
                : new Place(
                        itinerary.entersAt(
                                first.id(), first.service(), state.bookings().orderTime(visit)),
                        Long.MAX_VALUE);
        HandingOver over = new HandingOver(state, command.newVisit());
        over.add(issued(directory, visit, first, place, command));
        over.add(new JourneyEvent.VisitParted(command.newVisit(), visit.id(), by, command.reason()));
        LegId begins = over.queue(command.newVisit(), 1, first);
        over.over(first, begins);
        for (Leg leg : parted) {
            if (!leg.equals(first)) {
                over.over(leg, over.queue(command.newVisit(), 1, leg));
            }
        }
        parted.forEach(over::order);
        if (waits) {
            over.restore(begins, first.id(), first.place().effectiveAt(), state.waitsSince(first));
            List<Leg> rest = state.planned(visit.id()).stream()
                    .filter(leg -> !parted.contains(leg))
                    .toList();
            goesOn(directory, over, stops(itinerary, visit, rest), visit, going);
        } else {
            over.add(new JourneyEvent.StopReached(begins, place.effectiveAt(), null));
        }
        over.add(new VisitEvent.CopyRequested(command.newVisit(), 1, null));
        return Decision.accepted(Answer.of(command.newVisit()), over.events());
    }

    private VisitEvent.TicketIssued issued(
            Directory directory, Visit visit, Leg first, Place place, JourneyCommand.SplitVisit command) {
        Service service = directory.service(first.service()).orElseThrow();
        TicketNumber number = new TicketNumber(service.prefix(), state.lastOrdinal(service.prefix()) + 1);
        Quote quote = Quote.at(state, directory, service, place);
        return new VisitEvent.TicketIssued(
                command.newVisit(),
                number,
                tokens.token(state.day().orElseThrow().date(), number),
                1,
                visit.priority(),
                visit.language(),
                null,
                quote.ahead(),
                quote.fromMinutes(),
                quote.toMinutes(),
                directory.version());
    }

    private List<Stop> stops(Itinerary itinerary, Visit visit, List<Leg> legs) {
        return legs.stream()
                .map(leg -> itinerary.stop(
                        leg.id(),
                        leg.service(),
                        state.journeys().after(leg.id()),
                        state.bookings().orderTime(visit)))
                .toList();
    }

    /** The next of its stops waits for its visitor. */
    private void goesOn(Directory directory, HandingOver over, List<Stop> stops, Visit visit, Leg done) {
        Itinerary itinerary = new Itinerary(state, directory, now);
        itinerary
                .route(itinerary.zone(done.service()), stops)
                .map(Route::first)
                .ifPresent(stop -> over.add(new JourneyEvent.StopReached(
                        stop.leg(),
                        itinerary.entersAt(
                                stop.leg(), stop.service(), state.bookings().orderTime(visit)),
                        null)));
    }

    private Leg leg(LegId id) {
        return state.leg(id).orElseThrow();
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }
}
