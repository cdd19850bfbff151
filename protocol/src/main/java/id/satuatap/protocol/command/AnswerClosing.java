package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Whether an officer may close. Sent by: agency's supervisor, organiser's supervisor.
 *
 * @param counter at which counter
 * @param approved true if he may
 * @param reason a code: why
 */
public record AnswerClosing(
        String counter, boolean approved, @Nullable String reason) implements Command {
    public AnswerClosing {
        Fields.id("counter", counter);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.answerClosing(this);
    }
}
