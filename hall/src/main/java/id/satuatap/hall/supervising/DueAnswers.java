package id.satuatap.hall.supervising;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.state.ClosingWish;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Officers whom nobody answered in time may close: the record says that it was nobody's word. Stateless. */
public final class DueAnswers {
    private DueAnswers() {}

    /** What is due now; costs what is asked. */
    public static List<HallEvent> events(HallState state, Instant now) {
        return state.supervision()
                .unanswered()
                .filter(closure -> !closure.answerBy().isAfter(now))
                .<HallEvent>map(closure -> new SupervisingEvent.ClosingAnswered(
                        closure.counter(), SupervisingEvent.Answer.UNANSWERED, null, null))
                .toList();
    }

    /** When something will be due next. */
    public static Optional<Instant> next(HallState state) {
        return state.supervision().unanswered().map(ClosingWish::answerBy).min(Instant::compareTo);
    }
}
