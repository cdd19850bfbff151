package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.session.DeviceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A PC that was paired. Audience: ADMINISTRATORS.
 *
 * @param device its id
 * @param kind what it is for
 * @param label how the administrator called it when he approved it; absent for devices of a provisioning file
 * @param counter the counter on whose desk it stands
 * @param zone the zone in which it stands
 * @param presence whether it is there
 * @param since since when it is connected, or was last seen; absent when it was not seen since the server started
 * @param address from where it was last connected
 */
public record DeviceView(
        String device,
        DeviceKind kind,
        @Nullable String label,
        @Nullable String counter,
        @Nullable Integer zone,
        DevicePresence presence,
        @Nullable Instant since,
        @Nullable String address) {
    public DeviceView {
        Fields.id("device", device);
        Fields.required("kind", kind);
        Fields.optionalText("label", label, 100);
        Fields.optionalId("counter", counter);
        Fields.optionalRange("zone", zone, 1, 999);
        Fields.required("presence", presence);
        Fields.optionalText("address", address, 100);
    }
}
