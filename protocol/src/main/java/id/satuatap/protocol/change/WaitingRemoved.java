package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A leg no longer waits.
 *
 * @param leg which leg
 */
public record WaitingRemoved(String leg) implements Change {
    public WaitingRemoved {
        Fields.id("leg", leg);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.waitingRemoved(this);
    }
}
