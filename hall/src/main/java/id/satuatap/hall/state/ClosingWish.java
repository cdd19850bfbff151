package id.satuatap.hall.state;

import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer's wish to close his counter. Immutable.
 *
 * @param reason a code
 * @param answer null while nobody answered
 * @param answeredBy null while nobody did
 * @param answerReason a code, null for none
 */
public record ClosingWish(
        CounterCode counter,
        PersonId officer,
        String reason,
        Instant askedAt,
        Instant answerBy,
        SupervisingEvent.@Nullable Answer answer,
        @Nullable PersonId answeredBy,
        @Nullable String answerReason) {
    ClosingWish with(SupervisingEvent.ClosingAnswered event) {
        return new ClosingWish(counter, officer, reason, askedAt, answerBy, event.answer(), event.by(), event.reason());
    }

    /** Whether he may close now. */
    public boolean granted() {
        return answer == SupervisingEvent.Answer.APPROVED || answer == SupervisingEvent.Answer.UNANSWERED;
    }
}
