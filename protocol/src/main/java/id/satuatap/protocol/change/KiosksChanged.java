package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.kiosk.KiosksView;

/**
 * Immutable. A kiosk or its printer stands differently, or something became of a further printing.
 *
 * @param kiosks all of them as it is now
 */
public record KiosksChanged(KiosksView kiosks) implements Change {
    public KiosksChanged {
        Fields.required("kiosks", kiosks);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.kiosksChanged(this);
    }
}
