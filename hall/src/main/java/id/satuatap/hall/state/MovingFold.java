package id.satuatap.hall.state;

import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;

/** The events of holds, detours, reopenings and cancellations. Confined to the engine's thread. */
final class MovingFold implements MovingEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;

    MovingFold(HallState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        Turn turn = state.turnOf(event.turn());
        Leg leg = state.legOf(turn.leg());
        state.put(leg.with(LegState.ON_HOLD, null));
        TurnFold.release(state, turn);
        state.counterTallies.put(turn.counter(), state.tally(turn.counter()).ended(LegState.ON_HOLD, at));
        state.holds.add(new Hold(leg.id(), turn.id(), turn.counter(), event.reason(), at, event.until()));
        return true;
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        state.holds.remove(event.leg());
        return serve(event.turn(), event.leg(), event.counter(), event.officer());
    }

    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        state.holds.remove(event.leg());
        state.put(state.legOf(event.leg()).with(LegState.WAITING, null));
        Lines.enterAgain(state, state.legOf(event.leg()));
        return true;
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        Turn ended = state.turnOf(event.ended());
        LegState was = state.legOf(event.leg()).state();
        state.counterTallies.put(ended.counter(), state.tally(ended.counter()).reopened(was));
        state.lastServed.remove(ended.counter());
        return serve(event.turn(), event.leg(), event.counter(), event.officer());
    }

    /** A turn without a call. */
    private boolean serve(TurnId id, LegId legId, CounterCode counter, PersonId officer) {
        Turn turn = Turn.uncalled(id, legId, counter, officer, at);
        state.turns.put(id, turn);
        state.put(state.legOf(legId).called(id).with(LegState.SERVING, id));
        state.desks.put(counter, state.desk(counter).with(id));
        state.supervision.turnBegins(counter);
        return true;
    }

    @Override
    public Boolean reserved(MovingEvent.LegReserved event) {
        state.detours.reserve(event.leg(), new ReservedFor(event.counter(), event.officer()));
        return true;
    }

    @Override
    public Boolean wayBack(MovingEvent.WayBackPromised event) {
        state.detours.promise(event.leg(), new Detours.WayBack(event.service(), event.officer()));
        return true;
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        Leg leg = state.legOf(event.leg());
        Lines.leave(state, leg);
        state.holds.remove(leg.id());
        state.missed.remove(leg.id());
        if (leg.turn() != null) {
            Turn turn = state.turnOf(leg.turn());
            TurnFold.release(state, turn);
            state.counterTallies.put(turn.counter(), state.tally(turn.counter()).ended(LegState.CANCELLED, at));
        }
        boolean mistaken = event.reason().equals(MovingCommand.CancelTicket.TRANSFER_UNDONE);
        state.put(leg.with(mistaken ? LegState.WITHDRAWN : LegState.CANCELLED, null));
        return true;
    }
}
