package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Settings of the mall that clients need.
 *
 * @param kioskIdleSeconds a kiosk nobody touches goes back to its start after this
 * @param announcementLimitSeconds a call not spoken by then is dropped
 * @param callableAfterSeconds a leg whose paper is unconfirmed is callable after this
 * @param transferPlace where a transferred leg enters the other queue
 * @param publicAddress what the QR begins with; absent = the token alone
 * @param warnings from when on a supervisor is warned
 * @param callsMax so often a visitor is called at a counter, the first call included; 0 = no limit, absent = not told
 */
public record CatalogueSettings(
        int kioskIdleSeconds,
        int announcementLimitSeconds,
        int callableAfterSeconds,
        TransferPlace transferPlace,
        @Nullable String publicAddress,
        WarningLimits warnings,
        @Nullable Integer callsMax) {
    /** Without a word of how often a visitor is called. */
    public CatalogueSettings(
            int kioskIdleSeconds,
            int announcementLimitSeconds,
            int callableAfterSeconds,
            TransferPlace transferPlace,
            @Nullable String publicAddress,
            WarningLimits warnings) {
        this(
                kioskIdleSeconds,
                announcementLimitSeconds,
                callableAfterSeconds,
                transferPlace,
                publicAddress,
                warnings,
                null);
    }

    public CatalogueSettings {
        Fields.range("kioskIdleSeconds", kioskIdleSeconds, 5, 600);
        Fields.range("announcementLimitSeconds", announcementLimitSeconds, 5, 600);
        Fields.range("callableAfterSeconds", callableAfterSeconds, 0, 600);
        Fields.required("transferPlace", transferPlace);
        Fields.optionalText("publicAddress", publicAddress);
        Fields.required("warnings", warnings);
        Fields.optionalRange("callsMax", callsMax, 0, 10);
    }
}
