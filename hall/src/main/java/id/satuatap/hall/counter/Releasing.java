package id.satuatap.hall.counter;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.detour.SendingBack;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides the close of a counter by somebody who does not sit there. Confined to the engine's thread. */
final class Releasing {
    private static final String RELEASED = "RELEASED";

    private final HallState state;
    private final Principal who;
    private final Instant now;

    Releasing(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    /** A visitor left at the counter is neither lost nor guessed about: the command must say what becomes of him. */
    Decision release(OfficerCommand.CloseCounter command) {
        return CounterScene.at(state, who, now, command.counter(), Permission.RELEASE_COUNTER, scene -> {
            if (scene.desk().state() == CounterDesk.State.CLOSED) {
                return Decision.rejected(RejectionCode.COUNTER_CLOSED);
            }
            return scene.openTurn()
                    .map(turn -> withVisitor(scene, turn, command))
                    .orElseGet(() -> Decision.accepted(closed(command)));
        });
    }

    private static Decision withVisitor(CounterScene scene, Turn turn, OfficerCommand.CloseCounter command) {
        LeftBehind visitor = command.visitor();
        if (visitor == null) {
            return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(turn));
        }
        if (visitor == LeftBehind.FINISHED && turn.state() != TurnState.SERVING) {
            return Decision.rejected(RejectionCode.NOT_STARTED, "ticket", scene.ticketOf(turn));
        }
        List<HallEvent> events = new ArrayList<>();
        events.add(
                switch (visitor) {
                    case RETURNED -> new TurnEvent.CallUndone(turn.id());
                    case FINISHED -> new TurnEvent.ServingFinished(turn.id(), false);
                });
        if (visitor == LeftBehind.FINISHED) {
            events.addAll(SendingBack.events(scene.state(), turn));
        }
        events.addAll(scene.voice().forget(turn.id()).grantNext().events());
        events.add(closed(command));
        return Decision.accepted(Answer.NONE, events);
    }

    private static CounterEvent closed(OfficerCommand.CloseCounter command) {
        return new CounterEvent.CounterClosed(command.counter(), RELEASED);
    }
}
