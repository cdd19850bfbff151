package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.DeskView;

/**
 * Immutable. A desk changed or is new.
 *
 * @param desk the whole view as it is now
 */
public record DeskChanged(DeskView desk) implements Change {
    public DeskChanged {
        Fields.required("desk", desk);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.deskChanged(this);
    }
}
