package id.satuatap.protocol.device;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. GET /api/v1/devices/faults: what does not work on counters and boards now. Audience: who sees the agency's figures;
 * what belongs to no counter is told to those of the whole mall.
 *
 * @param faults the oldest first
 */
public record DeviceFaultsView(List<DeviceFaultView> faults) {
    public DeviceFaultsView {
        faults = Fields.list("faults", faults);
    }
}
