package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A PC that shows a code and waits for an administrator.
 *
 * @param pairing what the administrator approves
 * @param kind what the PC wants to be
 * @param label what the PC calls itself
 * @param waitingSeconds for how long it has waited
 */
public record WaitingPairing(String pairing, DeviceKind kind, String label, int waitingSeconds) {
    public WaitingPairing {
        Fields.id("pairing", pairing);
        Fields.required("kind", kind);
        Fields.text("label", label, 100);
        Fields.range("waitingSeconds", waitingSeconds, 0, 86_400);
    }
}
