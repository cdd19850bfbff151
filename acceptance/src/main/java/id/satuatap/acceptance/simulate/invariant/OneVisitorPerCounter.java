package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import id.satuatap.server.engine.Recorded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** P2. Confined to one thread. */
public final class OneVisitorPerCounter implements Listening {
    private final Finding finding = new Finding();
    private final Map<TurnId, CounterCode> open = new HashMap<>();
    private final Map<CounterCode, TurnId> at = new HashMap<>();
    private HallState state = new HallState();

    @Override
    public String sentence() {
        return "A counter calls and serves one visitor at a time, and is free when he has gone.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        open.clear();
        at.clear();
        return true;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return comes(event.turn(), event.counter());
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        return comes(event.turn(), event.counter());
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        return comes(event.turn(), event.counter());
    }

    private boolean comes(TurnId turn, CounterCode counter) {
        TurnId other = at.put(counter, turn);
        finding.wrongIf(other != null, "called to a counter that has somebody:", turn);
        open.put(turn, counter);
        return true;
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        return left(event.turn());
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        return state.leg(event.leg())
                .filter(leg -> leg.turns() > 0 && left(event.leg().turn(leg.turns())))
                .isPresent();
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return left(event.turn());
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return left(event.turn());
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        return left(event.turn());
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return left(event.turn());
    }

    private boolean left(TurnId turn) {
        CounterCode counter = open.remove(turn);
        if (counter != null) {
            at.remove(counter, turn);
            finding.wrongIf(turn.equals(state.desk(counter).turn()), "gone, and still at his counter:", turn);
        }
        return counter != null;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        Set<TurnId> standing = new HashSet<>();
        for (CounterDesk desk : run.state().desks()) {
            TurnId turn = desk.turn();
            finding.wrongIf(turn != null && !standing.add(turn), "at two counters:", desk);
        }
        for (Turn turn : run.state().turns()) {
            finding.wrongIf(
                    (turn.state() != TurnState.ENDED) != standing.contains(turn.id()),
                    "at a counter exactly while it runs, but not",
                    turn);
        }
        return finding.take();
    }
}
