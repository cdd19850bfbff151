package id.satuatap.hall.state;

import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import java.time.Instant;

/** The events of visits to several services. Confined to the engine's thread. */
final class JourneyFold implements JourneyEvent.Cases<Boolean> {
    private final HallState state;
    private final long sequence;
    private final Instant at;

    JourneyFold(HallState state, long sequence, Instant at) {
        this.state = state;
        this.sequence = sequence;
        this.at = at;
    }

    @Override
    public Boolean begun(JourneyEvent.JourneyBegun event) {
        if (event.lifeEvent() != null) {
            state.journeys.begin(event.visit(), event.lifeEvent());
        }
        return true;
    }

    @Override
    public Boolean ordered(JourneyEvent.StopOrdered event) {
        state.journeys.order(event.leg(), event.after());
        return true;
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        Leg leg = state.legOf(event.leg()).back(new Place(event.effectiveAt(), sequence), at);
        state.put(leg);
        Lines.enter(state, leg);
        if (event.from() != null) {
            state.journeys.reach(leg.id(), event.from());
        }
        return true;
    }

    @Override
    public Boolean putOff(JourneyEvent.StopPutOff event) {
        Leg leg = state.legOf(event.leg());
        Lines.leave(state, leg);
        state.put(leg.with(LegState.PLANNED, null));
        return true;
    }
}
