package id.satuatap.counter.device;

import id.satuatap.counter.device.DeviceFault.Kind;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.PortStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with the devices of one desk; told to a listener at each change, on the device's thread. Thread-safe. */
public final class DeviceFaults {
    private final Consumer<List<DeviceFault>> listener;
    private final Map<Kind, DeviceFault> faults = new EnumMap<>(Kind.class);

    public DeviceFaults(Consumer<List<DeviceFault>> listener) {
        this.listener = listener;
    }

    void keypad(PortStatus status) {
        gone(Kind.KEYPAD_GONE, status);
    }

    void light(PortStatus status) {
        gone(Kind.LIGHT_GONE, status);
    }

    /** Of a unit that never answers nothing is known, and nothing said. */
    void unit(UnitState state) {
        set(Kind.LIGHT_SILENT, state == UnitState.SILENT ? new DeviceFault(Kind.LIGHT_SILENT, null) : null);
        set(Kind.LIGHT_REFUSES, state == UnitState.REFUSES ? new DeviceFault(Kind.LIGHT_REFUSES, null) : null);
    }

    private void gone(Kind kind, PortStatus status) {
        set(kind, status.connected() ? null : new DeviceFault(kind, status.state()));
    }

    private synchronized void set(Kind kind, @Nullable DeviceFault fault) {
        DeviceFault before = fault == null ? faults.remove(kind) : faults.put(kind, fault);
        if (!Objects.equals(before, fault)) {
            // Within the lock, so that two changes are not told in the wrong order.
            listener.accept(List.copyOf(faults.values()));
        }
    }
}
