package id.satuatap.counter.device;

import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.PortStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is wrong with the devices of one desk; told to a listener at each change, on the device's thread. Thread-safe. */
public final class DeviceFaults {
    private final Consumer<List<DeviceFault>> listener;
    private final Set<DeviceFault> faults = EnumSet.noneOf(DeviceFault.class);

    public DeviceFaults(Consumer<List<DeviceFault>> listener) {
        this.listener = listener;
    }

    void keypad(PortStatus status) {
        set(DeviceFault.KEYPAD_GONE, !status.connected());
    }

    void light(PortStatus status) {
        set(DeviceFault.LIGHT_GONE, !status.connected());
    }

    /** Of a unit that never answers nothing is known, and nothing said. */
    void unit(UnitState state) {
        set(DeviceFault.LIGHT_SILENT, state == UnitState.SILENT);
        set(DeviceFault.LIGHT_REFUSES, state == UnitState.REFUSES);
    }

    private synchronized void set(DeviceFault fault, boolean there) {
        boolean changed = there ? faults.add(fault) : faults.remove(fault);
        if (changed) {
            // Within the lock, so that two changes are not told in the wrong order.
            listener.accept(List.copyOf(faults));
        }
    }
}
