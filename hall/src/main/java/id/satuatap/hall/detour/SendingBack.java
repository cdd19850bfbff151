package id.satuatap.hall.detour;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.util.ArrayList;
import java.util.List;

/** Lets who was lent to another desk wait again for the officer who lent him, with the time of his number. Stateless. */
public final class SendingBack {
    private SendingBack() {}

    /** What follows the end of a turn; nothing where nobody waits for its visitor. */
    public static List<HallEvent> events(HallState state, Turn ended) {
        List<Detours.WayBack> ways = state.detours().waysBack(ended.leg());
        return ways.isEmpty() ? List.of() : events(state, ended, ways);
    }

    private static List<HallEvent> events(HallState state, Turn ended, List<Detours.WayBack> ways) {
        int last = ways.size() - 1;
        Detours.WayBack back = ways.get(last);
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
        events.addAll(promised(queued.leg(), ways.subList(0, last)));
        return events;
    }

    /** All who wait for a visitor wait for him after this leg. */
    public static List<HallEvent> promised(LegId leg, List<Detours.WayBack> ways) {
        return ways.stream()
                .<HallEvent>map(back -> new MovingEvent.WayBackPromised(leg, back.service(), back.officer()))
                .toList();
    }
}
