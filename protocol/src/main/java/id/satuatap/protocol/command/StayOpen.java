package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The officer who asked to close stays after all. Sent by: officer.
 *
 * @param counter at which counter
 */
public record StayOpen(String counter) implements Command {
    public StayOpen {
        Fields.id("counter", counter);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.stayOpen(this);
    }
}
