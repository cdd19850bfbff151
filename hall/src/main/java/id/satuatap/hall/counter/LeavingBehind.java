package id.satuatap.hall.counter;

import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a visitor whose turn somebody else ends. Stateless. */
public final class LeavingBehind {
    private LeavingBehind() {}

    /** Nobody who never was served can have been finished. */
    public static Optional<RejectionCode> refusal(Turn turn, LeftBehind visitor) {
        return visitor == LeftBehind.FINISHED && turn.state() != TurnState.SERVING
                ? Optional.of(RejectionCode.NOT_STARTED)
                : Optional.empty();
    }

    public static List<HallEvent> events(CounterScene scene, Turn turn, LeftBehind visitor) {
        List<HallEvent> events = new ArrayList<>();
        switch (visitor) {
            case RETURNED -> events.add(new TurnEvent.CallUndone(turn.id()));
            case FINISHED -> {
                events.add(new TurnEvent.ServingFinished(turn.id(), false));
                events.addAll(GoingOn.after(scene.state(), turn, scene.now()));
            }
        }
        events.addAll(scene.voice().forget(turn.id()).grantNext().events());
        return events;
    }
}
