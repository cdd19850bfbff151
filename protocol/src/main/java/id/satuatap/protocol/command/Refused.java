package id.satuatap.protocol.command;

import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Transport or rights said no; nothing was changed.
 *
 * @param error what was said
 */
public record Refused(WireError error) implements Outcome {
    public Refused {
        Fields.required("error", error);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.refused(this);
    }
}
