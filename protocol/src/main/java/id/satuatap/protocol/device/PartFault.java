package id.satuatap.protocol.device;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One part that does not work.
 *
 * @param part which
 * @param counter above or on which counter it is; absent for a counter's own PC, which is known, and for what belongs to none
 * @param trouble what is wrong
 */
public record PartFault(DevicePart part, @Nullable String counter, DeviceTrouble trouble) {
    public PartFault {
        Fields.required("part", part);
        Fields.optionalId("counter", counter);
        Fields.required("trouble", trouble);
    }
}
