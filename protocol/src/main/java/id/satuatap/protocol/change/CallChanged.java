package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.CallView;

/**
 * Immutable. A call changed or is new.
 *
 * @param call the whole view as it is now
 */
public record CallChanged(CallView call) implements Change {
    public CallChanged {
        Fields.required("call", call);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callChanged(this);
    }
}
