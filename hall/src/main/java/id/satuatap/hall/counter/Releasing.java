package id.satuatap.hall.counter;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** A visitor left at the counter is neither lost nor guessed about: the command must say what becomes of him, and whom it means. */
    Decision release(OfficerCommand.CloseCounter command) {
        return CounterScene.at(state, who, now, command.counter(), Permission.RELEASE_COUNTER, scene -> {
            if (scene.desk().state() == CounterDesk.State.CLOSED) {
                return Decision.rejected(RejectionCode.COUNTER_CLOSED);
            }
            LeftBehind visitor = command.visitor();
            if (visitor == null) {
                return scene.openTurn()
                        .map(turn -> Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(turn)))
                        .orElseGet(() -> Decision.accepted(Answer.NONE, closed(scene, command, null)));
            }
            TurnId seen = command.turn();
            return seen == null
                    ? scene.turnChanged()
                    : scene.withTurn(seen, (here, turn) -> withVisitor(here, turn, visitor, command));
        });
    }

    private Decision withVisitor(
            CounterScene scene, Turn turn, LeftBehind visitor, OfficerCommand.CloseCounter command) {
        Optional<RejectionCode> refusal = LeavingBehind.refusal(turn, visitor);
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get(), "ticket", scene.ticketOf(turn));
        }
        List<HallEvent> events = new ArrayList<>(LeavingBehind.events(scene, turn, visitor));
        events.addAll(closed(scene, command, turn.id()));
        return Decision.accepted(Answer.NONE, events);
    }

    /** With who did it for whom, unless it was the server. */
    private List<HallEvent> closed(CounterScene scene, OfficerCommand.CloseCounter command, @Nullable TurnId turn) {
        List<HallEvent> events = new ArrayList<>();
        events.add(new CounterEvent.CounterClosed(command.counter(), RELEASED));
        PersonId officer = scene.desk().officer();
        if (officer != null) {
            who.asPerson()
                    .ifPresent(by -> events.add(new SupervisingEvent.OfficerHelped(
                            command.counter(), officer, by, SupervisingEvent.Deed.CLOSED, turn, command.reason())));
        }
        return events;
    }
}
