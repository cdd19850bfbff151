package id.satuatap.hall.state;

import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Instant;

/** The events of turns. Confined to the engine's thread. */
final class TurnFold implements TurnEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;

    TurnFold(HallState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        Leg leg = state.legOf(event.leg());
        Lines.call(state, leg, event);
        state.callReasons.put(event.turn(), new CallReason(event.policy(), event.overtook(), event.reason()));
        state.put(leg.called(event.turn()));
        state.turns.put(
                event.turn(),
                new Turn(
                        event.turn(),
                        event.leg(),
                        event.counter(),
                        event.officer(),
                        TurnState.CALLED,
                        at,
                        at,
                        1,
                        null,
                        null));
        state.unanswered.add(event.turn());
        state.lastServed.remove(event.counter());
        state.supervision.turnBegins(event.counter());
        state.desks.put(event.counter(), state.desk(event.counter()).with(event.turn()));
        state.tallyOf(leg.service()).called();
        state.counterTallies.put(event.counter(), state.tally(event.counter()).begun());
        return true;
    }

    @Override
    public Boolean recalled(TurnEvent.TicketRecalled event) {
        state.turns.put(event.turn(), state.turnOf(event.turn()).recalled(at));
        return true;
    }

    @Override
    public Boolean shown(TurnEvent.CallShown event) {
        state.turns.put(event.turn(), state.turnOf(event.turn()).shown(at));
        return true;
    }

    @Override
    public Boolean started(TurnEvent.ServingStarted event) {
        Turn turn = state.turnOf(event.turn()).serving(at);
        state.turns.put(turn.id(), turn);
        state.unanswered.remove(turn.id());
        Leg leg = state.legOf(turn.leg());
        state.put(leg.with(LegState.SERVING, turn.id()));
        return true;
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        if (event.accurate()) {
            learn(event.turn());
            served(event.turn());
        }
        return end(event.turn(), LegState.FINISHED);
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        learn(event.turn());
        state.missed.add(state.turnOf(event.turn()).leg(), at);
        return end(event.turn(), LegState.MISSED);
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        if (event.accurate()) {
            learn(event.turn());
        }
        served(event.turn());
        return end(event.turn(), LegState.TRANSFERRED);
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        end(event.turn(), LegState.WAITING);
        Turn turn = state.turnOf(event.turn());
        Leg leg = state.legOf(turn.leg());
        if (turn.wasCalled()) {
            Lines.undo(state, leg);
        } else {
            Lines.enterAgain(state, leg);
        }
        return true;
    }

    private void learn(TurnId id) {
        Turn turn = state.turnOf(id);
        Lesson.learn(state, turn, state.legOf(turn.leg()), at);
    }

    private void served(TurnId id) {
        state.lastServed.put(state.turnOf(id).counter(), new LastServed(id, at));
    }

    private boolean end(TurnId id, LegState how) {
        Turn turn = state.turnOf(id);
        Leg leg = state.legOf(turn.leg());
        state.put(leg.with(how, null));
        release(state, turn);
        state.counterTallies.put(turn.counter(), state.tally(turn.counter()).ended(how, at));
        return true;
    }

    /** The turn is over, its counter free. */
    static void release(HallState state, Turn turn) {
        state.turns.put(turn.id(), turn.ended());
        state.unanswered.remove(turn.id());
        CounterDesk desk = state.desk(turn.counter());
        if (turn.id().equals(desk.turn())) {
            state.desks.put(turn.counter(), desk.with(null));
        }
    }
}
