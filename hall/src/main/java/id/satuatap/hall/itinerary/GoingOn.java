package id.satuatap.hall.itinerary;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.detour.SendingBack;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows when a visitor is through with a leg, or will not come for it. Stateless. */
public final class GoingOn {
    /** Why nobody waits any more for the rest of a visit: its visitor missed his call and stayed away. */
    public static final String STAYED_AWAY = "STAYED_AWAY";

    private GoingOn() {}

    /** Who was lent goes back first; then the next of his stops waits for him. Nothing where he has neither. */
    public static List<HallEvent> after(HallState state, Turn ended, Instant now) {
        List<HallEvent> back = SendingBack.events(state, ended);
        return back.isEmpty() ? next(state, state.leg(ended.leg()).orElseThrow(), ended.id(), now) : back;
    }

    /** The same where a leg ends without a turn: its visitor will be served there another day. */
    public static List<HallEvent> without(HallState state, Leg leg, Instant now) {
        return next(state, leg, null, now);
    }

    private static List<HallEvent> next(HallState state, Leg done, @Nullable TurnId ended, Instant now) {
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(done.visit()).orElseThrow();
        if (directory == null || visit.legs().size() < 2) {
            return List.of();
        }
        Itinerary itinerary = new Itinerary(state, directory, now);
        return itinerary.next(visit, done.service(), itinerary.stops(visit, state.planned(visit.id())), ended).stream()
                .<HallEvent>map(reached -> reached)
                .toList();
    }

    /** What becomes of the stops still ahead of who counts as a no-show: he would miss those calls, too. */
    public static List<HallEvent> stayedAway(HallState state, LegId missed) {
        return state.leg(missed).stream()
                .flatMap(leg -> state.planned(leg.visit()).stream())
                .<HallEvent>map(planned -> new MovingEvent.LegCancelled(planned.id(), STAYED_AWAY))
                .toList();
    }
}
