package id.satuatap.hall.serving;

import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.util.List;
import java.util.Optional;

/** How a turn is finished at a counter, wherever that is asked. Stateless. */
public final class Finish {
    private Finish() {}

    /** Empty when the visitor was called but not started, and the counter does not start him by itself. */
    public static Optional<List<TurnEvent>> events(CounterScene scene, Turn turn) {
        TurnEvent finished = new TurnEvent.ServingFinished(turn.id(), true);
        if (turn.state() == TurnState.SERVING) {
            return Optional.of(List.of(finished));
        }
        return scene.counter().startsByItself()
                ? Optional.of(List.of(new TurnEvent.ServingStarted(turn.id(), true), finished))
                : Optional.empty();
    }
}
