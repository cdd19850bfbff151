package id.satuatap.devices.simulator.sign;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.led.LedBoardListener;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An Alpha message board or a pole display at the device's end of a wire; it listens and never answers. Thread-safe. */
public final class SimulatedSign implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSign.class);
    private static final int READ_MILLIS = 100;
    private static final int CLOSE_MILLIS = 2_000;

    private final DeviceEnd wire;
    private final int address;
    private final SignReader reader;
    private final LedBoardListener listener;
    private final Thread thread;
    private LedText shown = LedText.BLANK;

    private SimulatedSign(DeviceEnd wire, int address, SignReader reader, LedBoardListener listener) {
        this.wire = wire;
        this.address = address;
        this.reader = reader;
        this.listener = listener;
        this.thread = new Thread(this::run, "simulated-sign");
        thread.setDaemon(true);
    }

    /** An Alpha sign of that address, listening from now on; closing it leaves the wire open. */
    public static SimulatedSign alpha(DeviceEnd wire, int address, LedBoardListener listener) {
        return started(new SimulatedSign(wire, address, new AlphaReader(address), listener));
    }

    /** A pole display, listening from now on; closing it leaves the wire open. */
    public static SimulatedSign pole(DeviceEnd wire, LedBoardListener listener) {
        return started(new SimulatedSign(wire, 0, new PoleReader(), listener));
    }

    private static SimulatedSign started(SimulatedSign sign) {
        sign.thread.start();
        return sign;
    }

    /** What it shows. */
    public synchronized LedText shown() {
        return shown;
    }

    /** Frames that were none, or for somebody else. */
    public synchronized long passedOver() {
        return reader.passedOver();
    }

    /** It goes dark, as after a power cut of its own. */
    public synchronized void powerCycle() {
        shown = LedText.BLANK;
    }

    private void run() {
        byte[] buffer = new byte[256];
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int count = wire.read(buffer, READ_MILLIS);
                for (int i = 0; i < count; i++) {
                    heard(buffer[i] & 0xFF);
                }
            }
        } catch (InterruptedException stop) {
            LOG.debug("simulated sign stopped");
        } catch (IOException wireBroke) {
            LOG.warn("simulated sign wire={} broke: {}", wire.settings().text(), wireBroke.getMessage());
        }
    }

    private void heard(int unsignedByte) {
        LedText now;
        synchronized (this) {
            LedText text = reader.accept(unsignedByte).orElse(null);
            if (text == null) {
                return;
            }
            shown = text;
            now = text;
        }
        listener.shown(address, now);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
