package id.satuatap.devices.led;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.PortWatch;
import id.satuatap.devices.port.Transport;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The LED units of one or several counters on one line; thread-safe.
 *
 * <p>It is told what each unit should show and makes it so on its own thread, {@code device-<name>}: the latest text of a
 * unit wins, and after the cable was out every unit gets its text again. A connected line says nothing about the displays
 * behind it, unless their kind answers: those are asked twice a second, and named when they fall silent.
 */
public final class CounterLed implements AutoCloseable {

    private final WantedTexts wanted;
    private final PortWatch watch;

    /** Units that show nothing yet; {@link #start} opens the line. */
    public CounterLed(String name, Transport line, LedSettings settings, LedListener listener, DeviceClock clock) {
        this.wanted = new WantedTexts(settings.units());
        this.watch = new PortWatch(
                name, line, new LedWork(settings, wanted, listener, clock, CounterLed::pause), listener::port, clock);
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Opens the line and keeps it open; call once. All units start blank. */
    public void start() {
        watch.start();
    }

    /**
     * Wants a text on a unit and returns at once; with the line open it is sent within 100 ms, or after the frames that
     * wait.
     *
     * @throws IllegalArgumentException if no unit has the address
     */
    public void show(int address, LedText text) {
        wanted.want(address, text);
    }

    /** What the line is doing, why, and since when. */
    public PortStatus status() {
        return watch.status();
    }

    /** Blanks the units where the line is open, as many as 1.2 s allow, then ends the thread and closes the line. */
    @Override
    public void close() {
        watch.close();
    }
}
