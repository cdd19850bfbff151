package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer leaves his counter for a while. Sent by: officer.
 *
 * @param counter at which counter
 * @param reason why, as a code
 */
public record PauseCounter(String counter, String reason) implements Command {
    public PauseCounter {
        Fields.id("counter", counter);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pauseCounter(this);
    }
}
