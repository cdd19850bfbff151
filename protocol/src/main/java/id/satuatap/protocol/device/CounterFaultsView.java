package id.satuatap.protocol.device;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What does not work at one counter now. Audience: who sees the agency's figures; what belongs to no counter is told to
 * those of the whole mall.
 *
 * @param counter absent for what belongs to none
 * @param agency whose counter it is; absent with the counter
 * @param faults the oldest first; none when all is well
 */
public record CounterFaultsView(
        @Nullable String counter, @Nullable String agency, List<DeviceFaultView> faults) {
    public CounterFaultsView {
        Fields.optionalId("counter", counter);
        Fields.optionalId("agency", agency);
        faults = Fields.list("faults", faults);
    }
}
