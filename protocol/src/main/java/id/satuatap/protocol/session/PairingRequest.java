package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. POST /api/v1/devices/pair: a PC asks to become a device of this mall; the same body again asks how far it is.
 *
 * @param kind what the PC wants to be
 * @param label what an administrator sees, such as the PC's name
 * @param proof that the PC knows the code on its screen and which authority it sees: {@link PairingProof#ofPc}
 * @param secret random, at least 26 characters, known to this PC alone: only its bearer gets the token
 */
public record PairingRequest(DeviceKind kind, String label, String proof, String secret) {
    public PairingRequest {
        Fields.required("kind", kind);
        Fields.text("label", label, 100);
        Fields.id("proof", proof);
        Fields.id("secret", secret);
    }

    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "PairingRequest[kind=" + kind + ", label=" + label + "]";
    }
}
