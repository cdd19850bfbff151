package id.satuatap.devices.keypad;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineWork;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.PortWatch;
import id.satuatap.devices.port.Transport;
import java.util.function.Consumer;

/** The keypads of one line, read on their own thread {@code device-<name>}; thread-safe. Comes back after a replug. */
public final class SerialKeypad implements AutoCloseable {

    private static final int READ_MILLIS = 200;

    private final KeypadReader reader;
    private final PortWatch watch;

    /**
     * Keypads that nobody listens to yet; {@link #start} opens the line.
     *
     * @param presses is told each press on the line's thread and must return soon
     * @param listener is told, on the line's thread, when the line comes and goes
     */
    public SerialKeypad(
            String name,
            Transport line,
            KeypadFormat format,
            Consumer<KeyPress> presses,
            Consumer<PortStatus> listener,
            DeviceClock clock) {
        this.reader = new KeypadReader(format, presses, clock);
        this.watch = new PortWatch(name, line, new Reading(reader), listener, clock);
    }

    /** Opens the line and keeps it open; call once. */
    public void start() {
        watch.start();
    }

    /** What the line is doing, why, and since when. */
    public PortStatus status() {
        return watch.status();
    }

    /** How the line has been doing. */
    public KeypadCounts counts() {
        return reader.counts();
    }

    @Override
    public void close() {
        watch.close();
    }

    private record Reading(KeypadReader reader) implements LineWork {
        @Override
        public void connected(Transport line) {
            reader.forget();
        }

        @Override
        public void turn(Transport line) throws PortException {
            var buffer = new byte[64];
            reader.heard(buffer, line.read(buffer, READ_MILLIS));
        }

        @Override
        public void disconnected(PortStatus status) {
            // Nobody waits for a keypad; its state is told by the watch.
        }
    }
}
