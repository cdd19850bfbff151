package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An officer's question whether he may close his counter. Audience: AGENCY, with his desk.
 *
 * @param askReason a code: why he asks
 * @param askedAt when
 * @param answerBy after which he may close unanswered
 * @param answer absent while nobody answered
 * @param answeredBy how who answered is called on screens
 * @param answerReason a code: why so
 */
public record ClosingView(
        String askReason,
        Instant askedAt,
        Instant answerBy,
        @Nullable ClosingAnswer answer,
        @Nullable String answeredBy,
        @Nullable String answerReason) {
    public ClosingView {
        Fields.code("askReason", askReason);
        Fields.required("askedAt", askedAt);
        Fields.required("answerBy", answerBy);
        Fields.optionalText("answeredBy", answeredBy);
        Fields.optionalCode("answerReason", answerReason);
    }
}
