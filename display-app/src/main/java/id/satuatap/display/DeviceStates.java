package id.satuatap.display;

import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.display.led.LedHealth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Thread-safe. How the display's own devices are; a listener is told what is known and each change, on any thread. */
final class DeviceStates implements LedHealth {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable SoundState sound;
    private volatile @Nullable PortStatus led;
    private volatile IllUnits units = new IllUnits(List.of(), List.of());

    /** Is told of devices, on any thread; must return soon. */
    interface Listener {
        void soundChanged(SoundState state);

        void ledChanged(PortStatus status);

        void unitsChanged(IllUnits units);
    }

    /** The counters whose LED units answer no more, or refuse. Immutable. */
    record IllUnits(List<String> silent, List<String> refusing) {
        IllUnits {
            silent = List.copyOf(silent);
            refusing = List.copyOf(refusing);
        }
    }

    void listen(Listener listener) {
        listeners.add(listener);
        SoundState soundNow = sound;
        if (soundNow != null) {
            listener.soundChanged(soundNow);
        }
        PortStatus ledNow = led;
        if (ledNow != null) {
            listener.ledChanged(ledNow);
        }
        listener.unitsChanged(units);
    }

    void sound(SoundState state) {
        sound = state;
        listeners.forEach(listener -> listener.soundChanged(state));
    }

    @Override
    public void illUnits(List<String> silent, List<String> refusing) {
        IllUnits now = new IllUnits(silent, refusing);
        units = now;
        listeners.forEach(listener -> listener.unitsChanged(now));
    }

    @Override
    public void line(PortStatus status) {
        led = status;
        listeners.forEach(listener -> listener.ledChanged(status));
    }
}
