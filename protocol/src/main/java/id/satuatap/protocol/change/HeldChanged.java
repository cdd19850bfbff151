package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.HeldView;

/**
 * Immutable. A visitor is on hold, or is so otherwise.
 *
 * @param held the whole view as it is now
 */
public record HeldChanged(HeldView held) implements Change {
    public HeldChanged {
        Fields.required("held", held);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.heldChanged(this);
    }
}
