package id.satuatap.protocol.device;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. PUT /api/v1/devices/faults: a counter's PC or a board tells all that is wrong with what hangs on it.
 *
 * @param faults none when all is well; at most {@value #FAULTS_MAX}
 */
public record DeviceReport(List<PartFault> faults) {
    /** As many units as one line may bear, and some. */
    public static final int FAULTS_MAX = 300;

    public DeviceReport {
        faults = Fields.list("faults", faults);
        Fields.range("faults", faults.size(), 0, FAULTS_MAX);
    }
}
