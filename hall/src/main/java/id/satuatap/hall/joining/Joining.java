package id.satuatap.hall.joining;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.itinerary.Route;
import id.satuatap.hall.itinerary.Stop;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.LeftPlace;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a visitor goes on with one of his two numbers: what is ahead of the other one is ahead of it. Confined to
 * the engine's thread; changes nothing.
 */
public final class Joining {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Joining(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision join(JourneyCommand.JoinVisits command) {
        Directory directory = state.directory().orElse(null);
        Visit into = state.visit(command.into()).orElse(null);
        Visit visit = state.visitWith(command.ticket()).orElse(null);
        if (directory == null || into == null || visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Standing standing = new Standing(state, directory);
        PersonId by = who.asPerson().orElse(null);
        if (by == null
                || !standing.mayJoin(who, standing.known(into))
                || !standing.mayJoin(who, standing.known(visit))) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        if (visit.id().equals(into.id())) {
            return told(RejectionCode.SAME_NUMBER, visit);
        }
        Leg there = standing.going(into).orElse(null);
        Leg here = standing.going(visit).orElse(null);
        if (there == null || here == null) {
            return told(RejectionCode.TICKET_ENDED, there == null ? into : visit);
        }
        if (there.state() == LegState.MISSED || !standing.isFree(here)) {
            return told(RejectionCode.NOT_WAITING, there.state() == LegState.MISSED ? into : visit);
        }
        List<Leg> legs = standing.open(visit);
        Map<Leg, Leg> same = sameServices(standing, legs, standing.open(into));
        if (state.planned(into.id()).size() + legs.size() - same.size() >= JourneyCommand.STOPS_MAX) {
            return told(RejectionCode.PLAN_FULL, into);
        }
        return closed(directory, into, there, legs, same).orElseGet(() -> {
            HandingOver over = new HandingOver(state, visit.id());
            over.add(new JourneyEvent.VisitsJoined(
                    visit.id(), into.id(), by, command.reason(), Companions.comingBack(state, visit.id(), into.id())));
            legs.forEach(leg -> joined(standing, over, into, leg, same.get(leg)));
            over.order(new MergedOrder(state, state.planned(into.id()), legs, same));
            return Decision.accepted(Answer.of(into.id()), over.events());
        });
    }

    /** Where both go to one service, and one leg can stand for both with all that hangs on them. */
    private Map<Leg, Leg> sameServices(Standing standing, List<Leg> legs, List<Leg> others) {
        Map<Leg, Leg> same = new LinkedHashMap<>();
        for (Leg leg : legs) {
            others.stream()
                    .filter(other -> other.service().equals(leg.service()) && !same.containsValue(other))
                    .filter(other -> new Hanging(state, leg, other).fitsOne(standing.isFree(other)))
                    .findFirst()
                    .ifPresent(other -> same.put(leg, other));
        }
        return same;
    }

    /** Of two places in one line the better one is his; what hung on the worse one hangs on it from now on. */
    private void joined(Standing standing, HandingOver over, Visit into, Leg leg, @Nullable Leg other) {
        if (other == null) {
            over.over(leg, over.queue(into, leg));
        } else if (isBetter(standing, leg, other)) {
            merged(over, into, leg, other, other.state());
        } else if (standing.isFree(other) && new Hanging(state, leg, other).lacks()) {
            merged(over, into, other, leg, other.state());
        } else {
            over.givenUp(leg, other);
        }
    }

    /** @param was where the visitor stood with the number that he keeps */
    private void merged(HandingOver over, Visit into, Leg better, Leg worse, LegState was) {
        LegId one = over.queue(into, better, better.noteRef() != null ? better.noteRef() : worse.noteRef());
        over.over(worse, one);
        over.over(better, one);
        if (was == LegState.WAITING) {
            Instant since = state.waitsSince(better);
            Instant before = worse.state() == LegState.WAITING ? state.waitsSince(worse) : since;
            over.restore(one, better.id(), better.place().effectiveAt(), since.isBefore(before) ? since : before);
        }
    }

    private boolean isBetter(Standing standing, Leg leg, Leg other) {
        Place mine = place(leg);
        Place his = place(other);
        return mine != null
                && (leg.state() == LegState.WAITING || other.state() == LegState.PLANNED)
                && standing.isFree(other)
                && (his == null || mine.compareTo(his) < 0);
    }

    private @Nullable Place place(Leg leg) {
        return leg.state() == LegState.WAITING
                ? leg.place()
                : state.journeys().kept(leg.id()).map(LeftPlace::place).orElse(null);
    }

    /** No number may be joined to a way at whose end it would come too late. */
    private Optional<Decision> closed(Directory directory, Visit into, Leg there, List<Leg> legs, Map<Leg, Leg> same) {
        Itinerary itinerary = new Itinerary(state, directory, now);
        Set<LegId> added = new HashSet<>();
        List<Stop> stops = new ArrayList<>(itinerary.stops(into, state.planned(into.id())));
        for (Leg leg : legs) {
            if (!same.containsKey(leg)) {
                added.add(leg.id());
                stops.add(itinerary.stop(into, leg));
            }
        }
        List<Route.Reached> reached = itinerary
                .route(itinerary.zone(there.service()), stops)
                .map(Route::stops)
                .orElse(List.of());
        for (Route.Reached one : reached) {
            Service service = directory.service(one.stop().service()).orElse(null);
            if (service != null && added.contains(one.stop().leg())) {
                Optional<Availability> late =
                        Numbers.againstComingLater(state, directory, service, now, one.atSeconds());
                if (late.isPresent()) {
                    return Optional.of(Closed.rejection(late.get(), service.code()));
                }
            }
        }
        return Optional.empty();
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }
}
