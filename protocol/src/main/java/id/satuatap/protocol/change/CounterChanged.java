package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.CounterView;

/**
 * Immutable. A counter changed or is new.
 *
 * @param counter the whole view as it is now
 */
public record CounterChanged(CounterView counter) implements Change {
    public CounterChanged {
        Fields.required("counter", counter);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.counterChanged(this);
    }
}
