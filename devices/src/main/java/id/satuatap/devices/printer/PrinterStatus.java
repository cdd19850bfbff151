package id.satuatap.devices.printer;

import id.satuatap.devices.port.PortStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff should know about one printer. Immutable.
 *
 * @param condition the one thing to tell
 * @param port the line beneath
 * @param provenBy the tier found by asking the printer; null until it has answered once
 * @param model maker and name as the printer gives them; empty when it does not
 * @param since the moment at which {@code condition} began
 */
public record PrinterStatus(
        PrinterCondition condition,
        PortStatus port,
        @Nullable ProofTier provenBy,
        String model,
        Instant since) {

    /** The proof tier, once known. */
    public Optional<ProofTier> tier() {
        return Optional.ofNullable(provenBy);
    }

    /** Whether a ticket may be sent now. */
    public boolean canPrint() {
        return condition.canPrint();
    }

    /** Key of the advice for staff: the port's while it is not connected, else the condition's. */
    public String adviceKey() {
        return port.connected() ? condition.adviceKey() : port.adviceKey();
    }

    boolean sameAs(PrinterStatus other) {
        return condition == other.condition
                && port.equals(other.port)
                && provenBy == other.provenBy
                && model.equals(other.model);
    }
}
