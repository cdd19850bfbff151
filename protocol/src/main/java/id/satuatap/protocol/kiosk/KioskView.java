package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.DevicePresence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One kiosk as it stands now.
 *
 * @param device its id
 * @param label how the administrator called it; absent for devices of a provisioning file
 * @param zone the zone in which it stands
 * @param presence whether it is there
 * @param since since when it is connected, or was last seen; absent when it was not seen since the server started
 * @param printer how its printer stands; absent when it is not there, or has not said so yet
 * @param printerSince since when
 * @param tier how its papers are proven; absent until the printer was asked
 * @param model maker, name and number as the printer gives them; absent where it gives none
 * @param accepted the model that a person said to be the right one, until the kiosk has heard of it; absent otherwise
 */
public record KioskView(
        String device,
        @Nullable String label,
        @Nullable Integer zone,
        DevicePresence presence,
        @Nullable Instant since,
        @Nullable PrinterStanding printer,
        @Nullable Instant printerSince,
        @Nullable PaperTier tier,
        @Nullable String model,
        @Nullable String accepted) {
    public KioskView {
        Fields.id("device", device);
        Fields.optionalText("label", label, 100);
        Fields.optionalRange("zone", zone, 1, 999);
        Fields.required("presence", presence);
        Fields.optionalText("model", model, PrinterReport.MODEL_MAX);
        Fields.optionalText("accepted", accepted, PrinterReport.MODEL_MAX);
    }

    /** Whether a ticket can be printed there now. */
    public boolean prints() {
        return presence == DevicePresence.CONNECTED && printer != null && printer.prints();
    }
}
