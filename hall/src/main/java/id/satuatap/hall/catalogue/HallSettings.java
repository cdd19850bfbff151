package id.satuatap.hall.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organiser's rules. Immutable. Ranges are checked when a catalogue is read.
 *
 * @param callableAfterMillis a number may be called this long after its issue even when its print is unproven;
 *     0 to 120,000
 * @param announcementLimitMillis a call not spoken by then stays on the board only; 5,000 to 300,000
 * @param announcementSlotMillis how long a display may take for one call before the next is granted; 5,000 to 60,000
 * @param transferPlace where a transferred visitor enters
 * @param transferPlacesBack for {@link TransferPlace#PLACES_BACK}: 1 to 50
 * @param kioskIdleSeconds an untouched kiosk returns to its start; 10 to 300
 * @param publicAddress that the QR leads to, null for the token alone
 * @param runningText the board's ticker, in Indonesian
 * @param warnings from when on a supervisor is warned
 * @param calls who is called, and how long a call lasts
 * @param holding of holds and reopening
 * @param closures whether officers ask before they close
 */
public record HallSettings(
        long callableAfterMillis,
        long announcementLimitMillis,
        long announcementSlotMillis,
        TransferPlace transferPlace,
        int transferPlacesBack,
        int kioskIdleSeconds,
        @Nullable String publicAddress,
        List<String> runningText,
        WarningLimits warnings,
        CallRules calls,
        HoldingRules holding,
        ClosureRule closures) {
    public HallSettings {
        runningText = List.copyOf(runningText);
    }

    /** With the usual warnings and holds, and the plainest calls. */
    public HallSettings(
            long callableAfterMillis,
            long announcementLimitMillis,
            long announcementSlotMillis,
            TransferPlace transferPlace,
            int transferPlacesBack,
            int kioskIdleSeconds,
            @Nullable String publicAddress,
            List<String> runningText) {
        this(
                callableAfterMillis,
                announcementLimitMillis,
                announcementSlotMillis,
                transferPlace,
                transferPlacesBack,
                kioskIdleSeconds,
                publicAddress,
                runningText,
                WarningLimits.USUAL,
                CallRules.PLAIN,
                HoldingRules.USUAL,
                ClosureRule.USUAL);
    }

    /** The same with other rules of calling. */
    public HallSettings with(CallRules other) {
        return with(other, holding, closures);
    }

    /** The same with other rules of holds. */
    public HallSettings with(HoldingRules other) {
        return with(calls, other, closures);
    }

    /** The same with another rule of closing counters. */
    public HallSettings with(ClosureRule other) {
        return with(calls, holding, other);
    }

    private HallSettings with(CallRules otherCalls, HoldingRules otherHolding, ClosureRule otherClosures) {
        return new HallSettings(
                callableAfterMillis,
                announcementLimitMillis,
                announcementSlotMillis,
                transferPlace,
                transferPlacesBack,
                kioskIdleSeconds,
                publicAddress,
                runningText,
                warnings,
                otherCalls,
                otherHolding,
                otherClosures);
    }

    /** What held before it could be set is not named: states recorded before keep their digest. */
    @Override
    public String toString() {
        return "HallSettings[callableAfterMillis=" + callableAfterMillis
                + ", announcementLimitMillis=" + announcementLimitMillis
                + ", announcementSlotMillis=" + announcementSlotMillis
                + ", transferPlace=" + transferPlace
                + ", transferPlacesBack=" + transferPlacesBack
                + ", kioskIdleSeconds=" + kioskIdleSeconds
                + ", publicAddress=" + publicAddress
                + ", runningText=" + runningText
                + (warnings.equals(WarningLimits.USUAL) ? "" : ", warnings=" + warnings)
                + (calls.equals(CallRules.PLAIN) ? "" : ", calls=" + calls)
                + (holding.equals(HoldingRules.USUAL) ? "" : ", holding=" + holding)
                + (closures.equals(ClosureRule.USUAL) ? "" : ", closures=" + closures)
                + "]";
    }
}
