package id.satuatap.server.projection;

import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.ClosingWish;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.HelpedDeed;
import id.satuatap.protocol.view.HelpedView;
import org.jspecify.annotations.Nullable;

/** Views of what officers ask of supervisors, and of what those did for them. Stateless. */
final class SupervisionViews {
    private SupervisionViews() {}

    static @Nullable ClosingView closing(HallState state, CounterCode counter, Names names) {
        return state.supervision()
                .closure(counter)
                .map(closure -> closing(closure, names))
                .orElse(null);
    }

    private static ClosingView closing(ClosingWish closure, Names names) {
        SupervisingEvent.Answer answer = closure.answer();
        PersonId by = closure.answeredBy();
        return new ClosingView(
                closure.reason(),
                closure.askedAt(),
                closure.answerBy(),
                answer == null ? null : ClosingAnswer.valueOf(answer.name()),
                by == null ? null : names.person(by).orElse(null),
                closure.answerReason());
    }

    static @Nullable HelpedView helped(HallState state, CounterCode counter, Names names) {
        return state.supervision()
                .help(counter)
                .map(help -> new HelpedView(
                        HelpedDeed.valueOf(help.what().deed().name()),
                        help.what().officer().value(),
                        ticket(state, help.what().turn()),
                        names.person(help.what().by()).orElse(null),
                        help.what().reason(),
                        help.at()))
                .orElse(null);
    }

    private static @Nullable String ticket(HallState state, @Nullable TurnId id) {
        return id == null
                ? null
                : state.turn(id).map(turn -> TurnViews.ticketOf(state, turn)).orElse(null);
    }
}
