package id.satuatap.protocol.device;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One part that does not work, as supervisors see it.
 *
 * @param device the PC that told it; absent where an officer's session is all that is known
 * @param counter above or on which counter it is; absent for what belongs to none
 * @param part which
 * @param trouble what is wrong
 * @param since since when, as far as the server heard
 */
public record DeviceFaultView(
        @Nullable String device, @Nullable String counter, DevicePart part, DeviceTrouble trouble, Instant since) {
    public DeviceFaultView {
        Fields.optionalId("device", device);
        Fields.optionalId("counter", counter);
        Fields.required("part", part);
        Fields.required("trouble", trouble);
        Fields.required("since", since);
    }
}
