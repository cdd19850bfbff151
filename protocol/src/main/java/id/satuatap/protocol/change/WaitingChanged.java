package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.WaitingView;

/**
 * Immutable. A leg waits, or waits otherwise.
 *
 * @param waiting the whole view as it is now
 */
public record WaitingChanged(WaitingView waiting) implements Change {
    public WaitingChanged {
        Fields.required("waiting", waiting);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.waitingChanged(this);
    }
}
