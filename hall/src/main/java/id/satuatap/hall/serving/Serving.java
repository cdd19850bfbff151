package id.satuatap.hall.serving;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Decides start, finish and not present. Confined to the engine's thread; changes nothing. */
public final class Serving {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Serving(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision start(OfficerCommand.StartServing command) {
        return atTurn(command, command.turn(), (scene, turn) -> {
            if (turn.state() == TurnState.SERVING) {
                return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(turn));
            }
            return quietly(scene, turn, List.of(new TurnEvent.ServingStarted(turn.id(), false)));
        });
    }

    public Decision finish(OfficerCommand.FinishServing command) {
        return atTurn(
                command,
                command.turn(),
                (scene, turn) -> Finish.events(scene, turn)
                        .map(events -> quietly(scene, turn, events))
                        .orElseGet(() -> Decision.rejected(RejectionCode.NOT_STARTED, "ticket", scene.ticketOf(turn))));
    }

    public Decision noShow(OfficerCommand.MarkNoShow command) {
        return atTurn(command, command.turn(), (scene, turn) -> {
            if (turn.state() == TurnState.SERVING) {
                return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(turn));
            }
            CallPatience patience =
                    new CallPatience(scene.directory().settings().calls().patience());
            Duration left = Duration.between(now, patience.notPresentFrom(turn));
            return left.isNegative() || left.isZero()
                    ? quietly(scene, turn, List.of(new TurnEvent.TicketMissed(turn.id())))
                    : Decision.rejected(
                            RejectionCode.TOO_EARLY,
                            "seconds",
                            Long.toString(left.plusMillis(999).toSeconds()));
        });
    }

    private Decision atTurn(OfficerCommand command, TurnId seen, BiFunction<CounterScene, Turn, Decision> rule) {
        return CounterScene.attended(
                state, who, now, command.counter(), Permission.PRESS_KEYPAD, scene -> scene.withTurn(seen, rule));
    }

    /** Whoever stands at the counter, or will not come, need not be called aloud any more. */
    private static Decision quietly(CounterScene scene, Turn turn, List<? extends HallEvent> facts) {
        List<HallEvent> events = new ArrayList<>(facts);
        events.addAll(scene.voice().forget(turn.id()).grantNext().events());
        return Decision.accepted(Answer.of(turn.id()), events);
    }
}
