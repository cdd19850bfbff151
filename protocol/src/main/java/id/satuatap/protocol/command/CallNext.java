package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An officer calls the next visitor. Sent by: officer, keypad. Result: turn.
 *
 * @param counter at which counter
 * @param finishing the turn that the sender saw at the counter and finishes with this; absent = he saw none
 */
public record CallNext(String counter, @Nullable String finishing) implements Command {
    public CallNext {
        Fields.id("counter", counter);
        Fields.optionalId("finishing", finishing);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callNext(this);
    }
}
