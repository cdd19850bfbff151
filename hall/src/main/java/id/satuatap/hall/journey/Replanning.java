package id.satuatap.hall.journey;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.itinerary.Route;
import id.satuatap.hall.itinerary.Stop;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what an officer adds to the way of the visitor before him, or takes away. Confined to the engine's thread. */
public final class Replanning {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Replanning(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision add(JourneyCommand.AddStop command) {
        return withVisitor(command.counter(), command.turn(), (scene, turn, visit) -> {
            Service service = scene.directory().service(command.service()).orElse(null);
            if (service == null) {
                return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
            }
            Itinerary itinerary = new Itinerary(state, scene.directory(), now);
            if (itinerary.isAhead(visit, service.code())) {
                return told(RejectionCode.ALREADY_PLANNED, visit);
            }
            List<Leg> planned = state.planned(visit.id());
            if (planned.size() + 1 >= JourneyCommand.STOPS_MAX) {
                return told(RejectionCode.PLAN_FULL, visit);
            }
            LegId leg = visit.id().leg(visit.nextLegOrdinal());
            return closed(scene, visit, turn, service, leg)
                    .map(closed -> Closed.rejection(closed, service.code()))
                    .orElseGet(() -> Decision.accepted(
                            Answer.of(turn.id()),
                            List.of(new VisitEvent.LegQueued(
                                    leg, visit.id(), service.code(), 0, 1, now, LegCause.PLANNED, turn.id(), null))));
        });
    }

    /** By the clock, and by when he would get there after all the others. */
    private Optional<Availability> closed(CounterScene scene, Visit visit, Turn turn, Service service, LegId leg) {
        Itinerary itinerary = new Itinerary(state, scene.directory(), now);
        List<Stop> stops = new ArrayList<>(itinerary.stops(visit, state.planned(visit.id())));
        stops.add(
                itinerary.stop(leg, service.code(), List.of(), state.bookings().orderTime(visit)));
        int here = itinerary.zone(state.leg(turn.leg()).orElseThrow().service());
        long reachedAt = itinerary.route(here, stops).orElseThrow().stops().stream()
                .filter(reached -> reached.stop().leg().equals(leg))
                .mapToLong(Route.Reached::atSeconds)
                .findFirst()
                .orElse(0);
        return Numbers.againstSendingOn(state, scene.directory(), service, now)
                .or(() -> Numbers.againstComingLater(state, scene.directory(), service, now, reachedAt));
    }

    public Decision drop(JourneyCommand.DropStop command) {
        return withVisitor(
                command.counter(),
                command.turn(),
                (scene, turn, visit) -> state.leg(command.leg())
                        .filter(leg -> leg.visit().equals(visit.id()) && leg.state() == LegState.PLANNED)
                        .map(leg -> Decision.accepted(
                                Answer.of(turn.id()),
                                List.of(new MovingEvent.LegCancelled(leg.id(), command.reason()))))
                        .orElseGet(() -> told(RejectionCode.NOT_PLANNED, visit)));
    }

    private Decision withVisitor(CounterCode counter, TurnId seen, Rule rule) {
        return CounterScene.attended(
                state,
                who,
                now,
                counter,
                Permission.MOVE_VISITOR,
                scene -> scene.withTurn(
                        seen,
                        (here, turn) -> state.leg(turn.leg())
                                .flatMap(leg -> state.visit(leg.visit()))
                                .map(visit -> rule.decide(here, turn, visit))
                                .orElseGet(() -> Decision.rejected(RejectionCode.UNKNOWN_VISIT))));
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }

    private interface Rule {
        Decision decide(CounterScene scene, Turn turn, Visit visit);
    }
}
