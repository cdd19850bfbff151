package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer gives his counter up. Sent by: officer.
 *
 * @param counter at which counter
 */
public record CloseCounter(String counter) implements Command {
    public CloseCounter {
        Fields.id("counter", counter);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.closeCounter(this);
    }
}
