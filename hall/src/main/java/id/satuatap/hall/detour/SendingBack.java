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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                state.bookings().orderTime(visit),
                LegCause.SENT_BACK,
                ended.id(),
                null);
        List<HallEvent> events = new ArrayList<>();
        events.add(queued);
        events.add(new MovingEvent.LegReserved(queued.leg(), null, back.officer()));
        lentFrom(state, visit, done, back)
                .flatMap(lender -> state.detours().wayBack(lender.id()))
                .ifPresent(further -> events.add(
                        new MovingEvent.WayBackPromised(queued.leg(), further.service(), further.officer())));
        return events;
    }

    /** The leg that the officer who waits for him broke off: its visitor may himself have been on loan then. */
    private static Optional<Leg> lentFrom(HallState state, Visit visit, Leg done, Detours.WayBack back) {
        return visit.legs().stream()
                .flatMap(id -> state.leg(id).stream())
                .filter(leg -> leg.ordinal() < done.ordinal() && leg.service().equals(back.service()))
                .filter(leg -> state.turn(leg.id().turn(leg.turns()))
                        .filter(turn -> turn.officer().equals(back.officer()))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }
}
