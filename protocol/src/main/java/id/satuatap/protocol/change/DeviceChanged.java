package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.DeviceView;

/**
 * Immutable. A paired PC came, left, was revoked or is new.
 *
 * @param device the whole view as it is now
 */
public record DeviceChanged(DeviceView device) implements Change {
    public DeviceChanged {
        Fields.required("device", device);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.deviceChanged(this);
    }
}
