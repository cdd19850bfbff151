package id.satuatap.hall.state;

import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import java.time.Instant;

/** The events between officers and supervisors. Confined to the engine's thread. */
final class SupervisingFold implements SupervisingEvent.Cases<Boolean> {
    private final HallState state;
    private final Instant at;

    SupervisingFold(HallState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Boolean asked(SupervisingEvent.ClosingAsked event) {
        state.supervision.asked(new ClosingWish(
                event.counter(), event.officer(), event.reason(), at, event.answerBy(), null, null, null));
        return true;
    }

    @Override
    public Boolean withdrawn(SupervisingEvent.ClosingWithdrawn event) {
        state.supervision.forgetClosure(event.counter());
        return true;
    }

    @Override
    public Boolean answered(SupervisingEvent.ClosingAnswered event) {
        state.supervision.closure(event.counter()).ifPresent(closure -> state.supervision.asked(closure.with(event)));
        return true;
    }

    /** Whom a supervisor took for done, the officer may still serve on. */
    @Override
    public Boolean helped(SupervisingEvent.OfficerHelped event) {
        state.supervision.helped(new Help(event, at));
        if (event.deed() == SupervisingEvent.Deed.FINISHED && event.turn() != null) {
            state.lastServed.put(event.counter(), new LastServed(event.turn(), at));
        }
        return true;
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        Leg leg = state.legOf(event.leg());
        Moved back = state.supervision
                .move(leg.id())
                .filter(before -> before.service().equals(event.toService()))
                .map(Moved::alone)
                .orElse(null);
        Moved move = new Moved(leg.service(), leg.place(), Lines.leave(state, leg), state.waitsSince(leg), back);
        state.supervision.moved(leg.visit().leg(state.visitOf(leg.visit()).nextLegOrdinal()), move);
        state.put(leg.with(LegState.WITHDRAWN, null));
        return true;
    }

    @Override
    public Boolean kept(SupervisingEvent.TicketKept event) {
        if (event.counter() == null && event.officer() == null) {
            state.detours.release(event.leg());
        } else {
            state.detours.reserve(event.leg(), new ReservedFor(event.counter(), event.officer()));
        }
        return true;
    }
}
