package id.satuatap.hall.supervising;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.counter.LeaveToClose;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.SupervisingEvent.Answer;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.ClosingWish;
import id.satuatap.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Decides who asks to close his counter and what he is answered. Confined to the engine's thread; changes nothing. */
public final class AskingToClose {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public AskingToClose(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision ask(SupervisingCommand.AskToClose command) {
        return attended(command.counter(), scene -> {
            if (!LeaveToClose.isNeeded(scene)) {
                return Decision.rejected(RejectionCode.CLOSING_IS_FREE);
            }
            Optional<ClosingWish> before = state.supervision().closure(command.counter());
            if (before.filter(closure -> closure.answer() == null).isPresent()) {
                return Decision.rejected(RejectionCode.CLOSING_ASKED);
            }
            PersonId officer = scene.desk().officer();
            int minutes = scene.directory().settings().closures().answerMinutes();
            return officer == null
                    ? Decision.rejected(RejectionCode.COUNTER_CLOSED)
                    : Decision.accepted(new SupervisingEvent.ClosingAsked(
                            command.counter(), officer, command.reason(), now.plus(Duration.ofMinutes(minutes))));
        });
    }

    public Decision stayOpen(SupervisingCommand.StayOpen command) {
        return attended(
                command.counter(),
                scene -> state.supervision()
                        .closure(command.counter())
                        .map(closure -> Decision.accepted(new SupervisingEvent.ClosingWithdrawn(command.counter())))
                        .orElse(Decision.rejected(RejectionCode.CLOSING_NOT_ASKED)));
    }

    private Decision attended(CounterCode counter, Function<CounterScene, Decision> rule) {
        return CounterScene.attended(state, who, now, counter, Permission.RUN_COUNTER, rule);
    }

    /**
     * As long as the question stands, also in another way than before, but not over an answer that he has not seen; nobody
     * answers himself.
     */
    public Decision answer(SupervisingCommand.AnswerClosing command) {
        return CounterScene.at(state, who, now, command.counter(), Permission.ACT_FOR_OFFICER, scene -> {
            Optional<PersonId> by = who.asPerson();
            Optional<ClosingWish> asked = state.supervision()
                    .closure(command.counter())
                    .filter(closure -> closure.answer() == null || closure.granted() != command.approved());
            if (asked.isEmpty()) {
                return Decision.rejected(RejectionCode.CLOSING_NOT_ASKED);
            }
            Answer stands = asked.get().answer();
            if (stands != command.seen()) {
                return Decision.rejected(RejectionCode.CLOSING_ANSWERED, "answer", stands == null ? "" : stands.name());
            }
            return by.filter(person -> !person.equals(asked.get().officer()))
                    .map(person -> Decision.accepted(new SupervisingEvent.ClosingAnswered(
                            command.counter(),
                            command.approved() ? Answer.APPROVED : Answer.REFUSED,
                            person,
                            command.reason())))
                    .orElse(Decision.rejected(RejectionCode.NOT_ALLOWED));
        });
    }
}
