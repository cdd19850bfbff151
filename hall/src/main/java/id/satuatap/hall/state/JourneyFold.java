package id.satuatap.hall.state;

import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Visit;
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
        state.journeys
                .kept(leg.id())
                .ifPresentOrElse(left -> Lines.enter(state, leg, left), () -> Lines.enter(state, leg));
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

    /** Whoever had gone off by a part of the number comes with it again. */
    @Override
    public Boolean joined(JourneyEvent.VisitsJoined event) {
        state.journeys.join(event.visit(), event.into());
        persons(event.into(), event.persons());
        return true;
    }

    /** A new number counts from when the one was issued of which it is a part. */
    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        if (state.journeys.joined(event.visit()).isPresent()) {
            state.journeys.part(event.visit());
        } else {
            state.journeys.split();
            state.bookings.part(event.visit(), state.visitOf(event.from()));
        }
        state.journeys.goesAlong(event.visit(), event.from(), event.persons() > 0);
        persons(event.from(), -event.persons());
        return true;
    }

    private void persons(VisitId of, int more) {
        Visit visit = state.visitOf(of);
        state.visits.put(of, visit.withPersons(visit.persons() + more));
    }

    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        Leg leg = state.legOf(event.leg());
        LeftPlace place = leg.state() == LegState.WAITING
                ? new LeftPlace(leg.place(), Lines.leave(state, leg), state.waitsSince(leg))
                : null;
        state.journeys.handOver(event.visit(), leg.id(), event.to(), place);
        state.put(leg.with(LegState.WITHDRAWN, null));
        return true;
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        LeftPlace left = state.journeys.left(event.of()).orElseThrow();
        Leg leg = state.legOf(event.leg()).back(left.place(), event.waitsSince());
        state.journeys.restore(leg.id());
        state.put(leg);
        Lines.enter(state, leg, left);
        return true;
    }
}
