package id.satuatap.hall.serving;

import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a turn is finished at a counter, wherever that is asked. Stateless. */
public final class Finish {
    private Finish() {}

    /** Empty when the visitor was called but not started, and the counter does not start him by itself. */
    public static Optional<List<HallEvent>> events(CounterScene scene, Turn turn) {
        boolean started = turn.state() == TurnState.SERVING;
        if (!started && !scene.counter().startsByItself()) {
            return Optional.empty();
        }
        List<HallEvent> events = new ArrayList<>();
        if (!started) {
            events.add(new TurnEvent.ServingStarted(turn.id(), true));
        }
        events.add(new TurnEvent.ServingFinished(turn.id(), true));
        events.addAll(GoingOn.after(scene.state(), turn, scene.now()));
        return Optional.of(events);
    }
}
