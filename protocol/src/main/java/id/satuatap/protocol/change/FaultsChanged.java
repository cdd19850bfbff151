package id.satuatap.protocol.change;

import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Something at a counter or a board works no more, or works again; for supervisors alone.
 *
 * @param faults the whole view as it is now
 */
public record FaultsChanged(CounterFaultsView faults) implements Change {
    public FaultsChanged {
        Fields.required("faults", faults);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.faultsChanged(this);
    }
}
