package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. A PC that shows a code and waits for an administrator.
 *
 * @param pairing what the administrator approves
 * @param kind what the PC wants to be
 * @param label what the PC calls itself
 * @param address from where it asked
 * @param askedAt since when it waits
 */
public record WaitingPairing(String pairing, DeviceKind kind, String label, String address, Instant askedAt) {
    public WaitingPairing {
        Fields.id("pairing", pairing);
        Fields.required("kind", kind);
        Fields.text("label", label, 100);
        Fields.text("address", address, 100);
        Fields.required("askedAt", askedAt);
    }
}
