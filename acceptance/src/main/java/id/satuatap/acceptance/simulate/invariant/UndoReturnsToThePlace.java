package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.server.engine.Recorded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** P6. Confined to one thread. */
public final class UndoReturnsToThePlace implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, Place> places = new HashMap<>();
    private HallState state = new HallState();
    private long sequence;

    @Override
    public String sentence() {
        return "A call that is taken back, or a hold that ends, leaves the visitor at the exact place that he had.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        sequence = recorded.sequence();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        places.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        return places.putIfAbsent(event.leg(), new Place(event.effectiveAt(), sequence)) == null;
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        return places.put(event.leg(), new Place(event.effectiveAt(), sequence)) != null;
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        return places.put(event.leg(), new Place(event.effectiveAt(), sequence)) != null;
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        Place before = places.get(event.of());
        finding.wrongIf(
                before == null
                        || !state.leg(event.leg()).map(Leg::place).equals(Optional.of(before))
                        || !before.effectiveAt().equals(event.effectiveAt()),
                "not back at the place that was his:",
                event);
        return before != null && places.put(event.leg(), before) != null;
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        return back(state.turn(event.turn()).flatMap(turn -> state.leg(turn.leg())), event);
    }

    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        return back(state.leg(event.leg()), event);
    }

    private boolean back(Optional<Leg> found, HallEvent event) {
        Leg leg = found.orElse(null);
        finding.wrongIf(
                leg == null || leg.state() != LegState.WAITING || !leg.place().equals(places.get(leg.id())),
                "not back at his place:",
                event);
        return true;
    }
}
