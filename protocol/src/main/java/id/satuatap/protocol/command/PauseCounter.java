package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An officer leaves his counter for a while. Sent by: officer.
 *
 * @param counter at which counter
 * @param reason why, as a code
 */
public record PauseCounter(String counter, @Nullable String reason) implements Command {
    public PauseCounter {
        Fields.id("counter", counter);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pauseCounter(this);
    }
}
