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
import id.satuatap.hall.detour.Reserved;
import id.satuatap.hall.detour.SendingBack;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.itinerary.EntryPlace;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides transfers: another service or another colleague, the same number. Confined to the engine's thread; changes nothing. */
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
                scene -> scene.withTurn(command.turn(), (here, turn) -> transfer(here, turn, command, true)));
    }

    /**
     * The same for whoever may ask it of this counter.
     *
     * @param accurate whether he serves there himself, and knows when he was done
     */
    public Decision transfer(CounterScene scene, Turn turn, OfficerCommand.TransferTicket command, boolean accurate) {
        Service target = scene.directory().service(command.toService()).orElse(null);
        if (target == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        Leg leg = state.leg(turn.leg()).orElseThrow();
        boolean same = leg.service().equals(target.code());
        Optional<ReservedFor> receiver = Optional.ofNullable(command.receiver());
        Optional<CounterCode> seat = receiver.filter(whom -> mayAskFor(whom, scene, target))
                .flatMap(whom -> new Reserved(state, scene.directory()).seat(whom, target.code()));
        if (receiver.isPresent() && seat.isEmpty()) {
            return Decision.rejected(RejectionCode.RECEIVER_AWAY);
        }
        if (same && seat.filter(there -> !there.equals(turn.counter())).isEmpty()) {
            return Decision.rejected(RejectionCode.SAME_SERVICE);
        }
        Visit visit = state.visit(leg.visit()).orElseThrow();
        if (!same && new Itinerary(state, scene.directory(), now).isAhead(visit, target.code())) {
            return Decision.rejected(
                    RejectionCode.ALREADY_PLANNED, "ticket", visit.number().text());
        }
        // Who only goes to a colleague asks nothing more of the day than before.
        Optional<Availability> closed =
                same ? Optional.empty() : Numbers.againstSendingOn(state, scene.directory(), target, now);
        if (closed.isPresent()) {
            return Closed.rejection(closed.get());
        }
        TransferPlace place = Objects.requireNonNullElse(
                command.place(), scene.directory().settings().transferPlace());
        List<HallEvent> events = new ArrayList<>();
        events.add(new TurnEvent.TicketTransferred(turn.id(), target.code(), accurate));
        LegId next = visit.id().leg(visit.nextLegOrdinal());
        events.add(new VisitEvent.LegQueued(
                next,
                visit.id(),
                target.code(),
                0,
                leg.cases(),
                EntryPlace.of(scene.directory(), place)
                        .effectiveAt(state, target.code(), state.bookings().orderTime(visit), now),
                LegCause.TRANSFERRED,
                turn.id(),
                command.noteRef()));
        receiver.ifPresent(whom -> events.add(new MovingEvent.LegReserved(next, whom.counter(), whom.officer())));
        events.addAll(SendingBack.promised(next, waysBack(leg, turn, command, seat)));
        events.addAll(scene.voice().forget(turn.id()).grantNext().events());
        return Decision.accepted(Answer.of(turn.id()), events);
    }

    /** Whether a person of another agency sits at his desk now is nobody's business here; a counter is seen by all. */
    private static boolean mayAskFor(ReservedFor whom, CounterScene scene, Service target) {
        return whom.officer() == null || target.agency().equals(scene.counter().agency());
    }

    /** To the sender first, who may have him on loan himself; without the one to whom he is sent back right now. */
    private List<Detours.WayBack> waysBack(
            Leg leg, Turn turn, OfficerCommand.TransferTicket command, Optional<CounterCode> seat) {
        List<Detours.WayBack> ways = new ArrayList<>(state.detours().waysBack(leg.id()));
        if (command.comesBack()) {
            ways.add(new Detours.WayBack(leg.service(), turn.officer()));
        } else if (!ways.isEmpty() && isBack(ways.get(ways.size() - 1), command.toService(), seat)) {
            ways.remove(ways.size() - 1);
        }
        return ways;
    }

    /** Sent to the one who waits for him, or to whoever is free in that service. */
    private boolean isBack(Detours.WayBack back, ServiceCode service, Optional<CounterCode> seat) {
        return back.service().equals(service) && (seat.isEmpty() || seat.equals(state.counterOf(back.officer())));
    }
}
