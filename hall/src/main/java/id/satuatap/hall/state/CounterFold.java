package id.satuatap.hall.state;

import id.satuatap.hall.event.CounterEvent;
import java.time.Instant;

/** The events of counters. Confined to the engine's thread. */
final class CounterFold implements CounterEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;

    CounterFold(HallState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Boolean opened(CounterEvent.CounterOpened event) {
        state.desks.put(event.counter(), state.desk(event.counter()).in(CounterDesk.State.OPEN, event.officer(), at));
        state.counterOfOfficer.put(event.officer(), event.counter());
        state.supervision.sessionBegins(event.counter());
        return true;
    }

    @Override
    public Boolean paused(CounterEvent.CounterPaused event) {
        CounterDesk desk = state.desk(event.counter());
        state.desks.put(event.counter(), desk.in(CounterDesk.State.PAUSED, desk.officer(), at));
        return true;
    }

    @Override
    public Boolean resumed(CounterEvent.CounterResumed event) {
        CounterDesk desk = state.desk(event.counter());
        state.desks.put(event.counter(), desk.in(CounterDesk.State.OPEN, desk.officer(), at));
        return true;
    }

    @Override
    public Boolean closed(CounterEvent.CounterClosed event) {
        CounterDesk desk = state.desk(event.counter());
        if (desk.officer() != null) {
            state.counterOfOfficer.remove(desk.officer());
        }
        state.supervision.forgetClosure(event.counter());
        state.desks.put(event.counter(), desk.in(CounterDesk.State.CLOSED, null, at));
        return true;
    }
}
