package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer takes a counter. Sent by: officer.
 *
 * @param counter at which counter
 */
public record OpenCounter(String counter) implements Command {
    public OpenCounter {
        Fields.id("counter", counter);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.openCounter(this);
    }
}
