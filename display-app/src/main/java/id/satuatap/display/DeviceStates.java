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
    private volatile List<String> deadUnits = List.of();

    /** Is told of devices, on any thread; must return soon. */
    interface Listener {
        void soundChanged(SoundState state);

        void ledChanged(PortStatus status);

        void deadUnitsChanged(List<String> counters);
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
        listener.deadUnitsChanged(deadUnits);
    }

    void sound(SoundState state) {
        sound = state;
        listeners.forEach(listener -> listener.soundChanged(state));
    }

    @Override
    public void deadUnits(List<String> counters) {
        deadUnits = counters;
        listeners.forEach(listener -> listener.deadUnitsChanged(counters));
    }

    @Override
    public void line(PortStatus status) {
        led = status;
        listeners.forEach(listener -> listener.ledChanged(status));
    }
}
