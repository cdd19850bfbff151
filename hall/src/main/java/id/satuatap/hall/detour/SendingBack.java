package id.satuatap.hall.detour;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.util.List;

/** Lets who was lent to another desk wait again for the officer who lent him, with the time of his number. Stateless. */
public final class SendingBack {
    private SendingBack() {}

    /** What follows the end of a turn; nothing where nobody waits for its visitor. */
    public static List<HallEvent> events(HallState state, Turn ended) {
        return state.detours()
                .wayBack(ended.leg())
                .map(back -> events(state, ended, back))
                .orElse(List.of());
    }

    private static List<HallEvent> events(HallState state, Turn ended, Detours.WayBack back) {
        Leg done = state.leg(ended.leg()).orElseThrow();
        Visit visit = state.visit(done.visit()).orElseThrow();
        VisitEvent.LegQueued queued = new VisitEvent.LegQueued(
                visit.id().leg(visit.nextLegOrdinal()),
                visit.id(),
                back.service(),
                0,
                done.cases(),
                visit.issuedAt(),
                LegCause.SENT_BACK,
                ended.id(),
                null);
        return List.of(queued, new MovingEvent.LegReserved(queued.leg(), null, back.officer()));
    }
}
