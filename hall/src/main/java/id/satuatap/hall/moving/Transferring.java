package id.satuatap.hall.moving;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides transfers: another service, the same number. Confined to the engine's thread; changes nothing. */
public final class Transferring {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Transferring(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision transfer(OfficerCommand.TransferTicket command) {
        return CounterScene.attended(
                state,
                who,
                now,
                command.counter(),
                Permission.MOVE_VISITOR,
                scene -> scene.withTurn(command.turn(), (here, turn) -> transfer(here, turn, command)));
    }

    private Decision transfer(CounterScene scene, Turn turn, OfficerCommand.TransferTicket command) {
        Service target = scene.directory().service(command.toService()).orElse(null);
        if (target == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        Leg leg = state.leg(turn.leg()).orElseThrow();
        if (leg.service().equals(target.code())) {
            return Decision.rejected(RejectionCode.SAME_SERVICE);
        }
        Optional<Availability> closed = Numbers.againstSendingOn(state, scene.directory(), target, now);
        if (closed.isPresent()) {
            return Closed.rejection(closed.get());
        }
        Visit visit = state.visit(leg.visit()).orElseThrow();
        TransferPlace place = Objects.requireNonNullElse(
                command.place(), scene.directory().settings().transferPlace());
        List<HallEvent> events = new ArrayList<>();
        events.add(new TurnEvent.TicketTransferred(turn.id(), target.code()));
        events.add(new VisitEvent.LegQueued(
                visit.id().leg(visit.nextLegOrdinal()),
                visit.id(),
                target.code(),
                0,
                leg.cases(),
                effectiveAt(scene, visit, target, place),
                LegCause.TRANSFERRED,
                turn.id(),
                command.noteRef()));
        events.addAll(scene.voice().forget(turn.id()).grantNext().events());
        return Decision.accepted(Answer.of(turn.id()), events);
    }

    private Instant effectiveAt(CounterScene scene, Visit visit, Service target, TransferPlace place) {
        return switch (place) {
            case KEEP -> visit.issuedAt();
            case NOW -> now;
            case PLACES_BACK ->
                state.line(target.code())
                        .placeOf(scene.directory().settings().transferPlacesBack())
                        .map(Place::effectiveAt)
                        .orElse(now);
        };
    }
}
