package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.MallView;

/**
 * Immutable. The mall or its day changed.
 *
 * @param mall the whole view as it is now
 */
public record MallChanged(MallView mall) implements Change {
    public MallChanged {
        Fields.required("mall", mall);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.mallChanged(this);
    }
}
