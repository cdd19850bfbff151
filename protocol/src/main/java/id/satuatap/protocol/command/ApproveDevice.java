package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An administrator lets a PC become a device. Sent by: administrator.
 *
 * @param pairing which pairing
 * @param code what he read on its screen
 * @param label how the device is called
 * @param counter the counter on whose desk it stands
 * @param zone the zone in which it stands
 */
public record ApproveDevice(
        String pairing,
        String code,
        String label,
        @Nullable String counter,
        @Nullable Integer zone) implements Command {
    public ApproveDevice {
        Fields.id("pairing", pairing);
        Fields.id("code", code);
        Fields.text("label", label, 100);
        Fields.optionalId("counter", counter);
        Fields.optionalRange("zone", zone, 1, 999);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.approveDevice(this);
    }
}
