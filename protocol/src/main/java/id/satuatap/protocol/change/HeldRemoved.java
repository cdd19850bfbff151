package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A visitor is on hold no longer.
 *
 * @param leg which leg
 */
public record HeldRemoved(String leg) implements Change {
    public HeldRemoved {
        Fields.id("leg", leg);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.heldRemoved(this);
    }
}
