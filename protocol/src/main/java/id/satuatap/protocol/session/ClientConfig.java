package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a paired PC keeps in its configuration file: where the server is and who this device is.
 *
 * @param addresses base URLs such as http://127.0.0.1:7070, best first, at least one
 * @param caFingerprint SHA-256 of the pinned certificate authority in hex; absent on loopback
 * @param device this device's id
 * @param token this device's token
 * @param kind what this PC is for
 * @param counter the counter on whose desk it stands
 * @param zone the zone in which it stands
 */
public record ClientConfig(
        List<String> addresses,
        @Nullable String caFingerprint,
        String device,
        String token,
        DeviceKind kind,
        @Nullable String counter,
        @Nullable Integer zone) {
    public ClientConfig {
        addresses = Fields.texts("addresses", addresses);
        if (addresses.isEmpty()) {
            throw new InvalidFieldException("addresses", "must name at least one server");
        }
        Fields.optionalText("caFingerprint", caFingerprint);
        Fields.id("device", device);
        Fields.id("token", token);
        Fields.required("kind", kind);
        Fields.optionalId("counter", counter);
        Fields.optionalRange("zone", zone, 1, 999);
    }

    /** What a PC is until it is paired: nobody's device, which no server knows. */
    public static ClientConfig unpaired(DeviceKind kind) {
        return new ClientConfig(List.of("http://127.0.0.1"), null, "unpaired", "unpaired", kind, null, null);
    }

    /** Leaves the token out, so that no log can hold it. */
    @Override
    public String toString() {
        return "ClientConfig[device=" + device + ", kind=" + kind + ", addresses=" + addresses + "]";
    }
}
