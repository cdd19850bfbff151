package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Table and calendar hold again. Sent by: whoever may approve such an override.
 *
 * @param override its id
 */
public record TakeBackOverride(String override) implements Command {
    public TakeBackOverride {
        Fields.id("override", override);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.takeBackOverride(this);
    }
}
