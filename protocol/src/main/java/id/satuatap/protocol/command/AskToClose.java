package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer asks whether he may close his counter, where the mall wants that. Sent by: officer.
 *
 * @param counter at which counter
 * @param reason a code: why
 */
public record AskToClose(String counter, String reason) implements Command {
    public AskToClose {
        Fields.id("counter", counter);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.askToClose(this);
    }
}
