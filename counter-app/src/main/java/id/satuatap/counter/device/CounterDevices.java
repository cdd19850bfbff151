package id.satuatap.counter.device;

import id.satuatap.devices.keypad.KeyPress;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.keypad.KeypadReader;
import id.satuatap.devices.keypad.SerialKeypad;
import id.satuatap.devices.led.CounterLed;
import id.satuatap.devices.led.LedListener;
import id.satuatap.devices.led.LedSettings;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.OwnAdapter;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The keypad and the LED unit of one counter; either may be absent. Thread-safe.
 *
 * <p>On one RS-485 line both share the LED's thread, for only one program can open a port, and only once.
 */
public final class CounterDevices implements KeyAnswers.Unit, AutoCloseable {
    private final List<OwnAdapter> adapters = new ArrayList<>();
    private final @Nullable SerialKeypad keypad;
    private final @Nullable CounterLed light;
    private final int lightAddress;
    private final boolean lightBlinks;

    /**
     * Devices that do nothing until {@link #start}.
     *
     * @param keys is told each press, on a device's thread, and must return soon
     * @param faults is told, on a device's thread, what goes wrong and right again
     * @param lines how their lines are opened
     */
    public CounterDevices(
            Optional<KeypadSettings> keypadSettings,
            Optional<LightSettings> lightSettings,
            Consumer<KeypadKey> keys,
            DeviceFaults faults,
            OwnLines lines,
            DeviceClock clock) {
        boolean oneLine = keypadSettings.isPresent()
                && lightSettings.isPresent()
                && keypadSettings.get().port().equals(lightSettings.get().port());
        this.keypad = oneLine
                ? null
                : keypadSettings
                        .map(settings -> new SerialKeypad(
                                "keypad",
                                own(lines.line("keypad", settings.port(), clock)),
                                settings.format(),
                                sieve(settings, keys),
                                faults::keypad,
                                clock))
                        .orElse(null);
        Optional<KeypadReader> onTheLight = keypadSettings
                .filter(settings -> oneLine)
                .map(settings -> new KeypadReader(settings.format(), sieve(settings, keys), clock));
        this.light = lightSettings
                .map(settings -> new CounterLed(
                        "led",
                        own(lines.line("led", settings.port(), clock)),
                        LedSettings.of(settings.unit()),
                        new LightEars(faults, onTheLight),
                        clock))
                .orElse(null);
        this.lightAddress =
                lightSettings.map(settings -> settings.unit().address()).orElse(0);
        this.lightBlinks = lightSettings
                .map(settings -> settings.unit().language().blinks())
                .orElse(false);
    }

    /** Opens the lines and keeps them open; call once. */
    public void start() {
        if (keypad != null) {
            keypad.start();
        }
        if (light != null) {
            light.start();
        }
    }

    /** A person says that the adapters that are there now are the right ones; within seconds their lines are open. */
    public void acceptAdapters() {
        adapters.forEach(OwnAdapter::accept);
    }

    private Transport own(Transport line) {
        if (line instanceof OwnAdapter adapter) {
            adapters.add(adapter);
        }
        return line;
    }

    /** Wants a text above the counter; returns at once. */
    @Override
    public void show(LedText text) {
        if (light != null) {
            light.show(lightAddress, text);
        }
    }

    @Override
    public boolean blinks() {
        return lightBlinks;
    }

    @Override
    public void close() {
        if (keypad != null) {
            keypad.close();
        }
        if (light != null) {
            light.close();
        }
    }

    private static Consumer<KeyPress> sieve(KeypadSettings settings, Consumer<KeypadKey> keys) {
        return press -> {
            if (settings.address() == 0 || settings.address() == press.address()) {
                keys.accept(press.key());
            }
        };
    }

    /** What is heard on the light's line: its faults, and the keypad that may share it. */
    private record LightEars(DeviceFaults faults, Optional<KeypadReader> keypad) implements LedListener {
        @Override
        public void port(PortStatus status) {
            faults.light(status);
            keypad.ifPresent(shared -> faults.keypad(status));
        }

        @Override
        public void unit(int address, UnitState state) {
            faults.unit(state);
        }

        @Override
        public void heard(byte[] buffer, int count) {
            keypad.ifPresent(shared -> shared.heard(buffer, count));
        }
    }
}
