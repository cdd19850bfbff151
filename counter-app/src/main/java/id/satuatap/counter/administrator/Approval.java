package id.satuatap.counter.administrator;

import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.WaitingPairing;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What an administrator has filled in about a PC that waits.
 *
 * @param code as he typed it, with or without its dash
 * @param label how the PC is called from now on
 * @param counter on whose desk it stands; for a desk's PC alone, which needs one
 * @param zone in which it stands; null for the whole hall
 */
record Approval(
        String code,
        String label,
        @Nullable String counter,
        @Nullable Integer zone) {
    static final Approval EMPTY = new Approval("", "", null, null);

    /** What may be missing. */
    enum Missing {
        CODE,
        LABEL,
        COUNTER,
        NOTHING
    }

    /**
     * What is still missing.
     *
     * @param counters whether there are any to choose from: there are none before the first catalogue
     */
    Missing missing(DeviceKind kind, boolean counters) {
        if (bareCode().length() != PairingProof.CODE_CHARACTERS) {
            return Missing.CODE;
        }
        if (label.isBlank()) {
            return Missing.LABEL;
        }
        return kind == DeviceKind.COUNTER && counters && counter == null ? Missing.COUNTER : Missing.NOTHING;
    }

    ApproveDevice command(WaitingPairing pc) {
        boolean desk = pc.kind() == DeviceKind.COUNTER;
        return new ApproveDevice(pc.pairing(), bareCode(), label.strip(), desk ? counter : null, desk ? null : zone);
    }

    private String bareCode() {
        return code.replaceAll("[\\s-]", "");
    }
}
