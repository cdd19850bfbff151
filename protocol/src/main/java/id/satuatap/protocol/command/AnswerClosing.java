package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.ClosingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Whether an officer may close. Sent by: agency's supervisor, organiser's supervisor.
 *
 * @param counter at which counter
 * @param approved true if he may
 * @param reason a code: why
 * @param seen the answer that stood when this one was given; absent for none
 */
public record AnswerClosing(
        String counter,
        boolean approved,
        @Nullable String reason,
        @Nullable ClosingAnswer seen) implements Command {
    public AnswerClosing {
        Fields.id("counter", counter);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.answerClosing(this);
    }
}
