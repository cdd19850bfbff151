package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. How far a pairing is, and what the device needs once it is approved.
 *
 * @param pairing what an administrator approves
 * @param state how far it is
 * @param device the device's id, once approved
 * @param token the device's token, to whoever knows the secret
 * @param counter the counter on whose desk the administrator put it
 * @param zone the zone in which the administrator put it
 * @param proof once approved, that the server was told the same code: {@link PairingProof#ofServer}; who cannot check
 *     it must not use the token
 * @param addresses base URLs of the server and its standby, best first
 * @param caFingerprint SHA-256 of the certificate authority in hex; absent on loopback
 * @param ca the authority's certificate as PEM; absent on loopback
 */
public record PairingView(
        String pairing,
        PairingState state,
        @Nullable String device,
        @Nullable String token,
        @Nullable String counter,
        @Nullable Integer zone,
        @Nullable String proof,
        List<String> addresses,
        @Nullable String caFingerprint,
        @Nullable String ca) {
    public PairingView {
        Fields.id("pairing", pairing);
        Fields.required("state", state);
        Fields.optionalId("device", device);
        Fields.optionalId("token", token);
        Fields.optionalId("counter", counter);
        Fields.optionalRange("zone", zone, 1, 999);
        Fields.optionalId("proof", proof);
        addresses = Fields.texts("addresses", addresses);
        Fields.optionalText("caFingerprint", caFingerprint);
        Fields.optionalText("ca", ca, 8192);
    }

    /** Leaves the token out, so that no log can hold it. */
    @Override
    public String toString() {
        return "PairingView[pairing=" + pairing + ", state=" + state + ", device=" + device + "]";
    }
}
