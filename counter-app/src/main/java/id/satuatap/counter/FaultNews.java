package id.satuatap.counter;

import id.satuatap.counter.device.DeviceFault;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.device.PartFault;
import java.util.List;

/** What is wrong at a desk, in the words of the protocol. Stateless. */
final class FaultNews {
    private FaultNews() {}

    static List<PartFault> of(List<DeviceFault> faults) {
        return faults.stream().map(FaultNews::of).toList();
    }

    private static PartFault of(DeviceFault fault) {
        return switch (fault.kind()) {
            case KEYPAD_GONE -> new PartFault(DevicePart.KEYPAD, null, DeviceTrouble.GONE);
            case LIGHT_GONE -> new PartFault(DevicePart.LIGHT, null, DeviceTrouble.GONE);
            case LIGHT_SILENT -> new PartFault(DevicePart.LIGHT, null, DeviceTrouble.SILENT);
            case LIGHT_REFUSES -> new PartFault(DevicePart.LIGHT, null, DeviceTrouble.REFUSES);
        };
    }
}
