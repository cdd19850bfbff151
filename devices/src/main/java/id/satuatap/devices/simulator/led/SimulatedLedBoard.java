package id.satuatap.devices.simulator.led;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.DeviceEnd;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * LED units at the device's end of a wire, decoding strictly on a thread of their own; thread-safe.
 *
 * <p>Like real ones they are deaf for a while after each frame; theirs is half as long (150 ms), so that a busy machine
 * does not make them miss what a real one would see.
 */
public final class SimulatedLedBoard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedLedBoard.class);
    private static final int DEAF_MILLIS = 150;
    private static final int READ_MILLIS = 100;
    private static final int CLOSE_MILLIS = 2_000;

    private final DeviceEnd wire;
    private final DeviceClock clock;
    private final LedBoardListener listener;
    private final Map<Integer, LedUnit> units = new HashMap<>();
    private final Map<Integer, LedText> texts = new HashMap<>();
    private final LedFrameDecoder decoder = new LedFrameDecoder();
    private final Thread thread;
    private Deadline deaf;
    private FrameCounts counts = new FrameCounts(0, 0, 0, 0);

    /**
     * How the wire has been doing; immutable.
     *
     * @param shown frames that a unit took
     * @param missed frames that came while the units were deaf
     * @param foreign frames for no unit of ours
     * @param broken bytes and frames that are none
     */
    public record FrameCounts(long shown, long missed, long foreign, long broken) {}

    private SimulatedLedBoard(DeviceEnd wire, List<LedUnit> units, LedBoardListener listener, DeviceClock clock) {
        this.wire = wire;
        this.clock = clock;
        this.listener = listener;
        this.deaf = clock.in(0);
        this.thread = new Thread(this::run, "simulated-led");
        units.forEach(unit -> this.units.put(unit.address(), unit));
        powerCycle();
    }

    /** Units that listen from now on; closing them leaves the wire open. */
    public static SimulatedLedBoard open(
            DeviceEnd wire, List<LedUnit> units, LedBoardListener listener, DeviceClock clock) {
        var board = new SimulatedLedBoard(wire, units, listener, clock);
        board.thread.start();
        return board;
    }

    /** What a unit shows, without the spaces behind it. */
    public synchronized LedText shown(int address) {
        return texts.getOrDefault(address, LedText.BLANK);
    }

    /** How the wire has been doing. */
    public synchronized FrameCounts counts() {
        return counts;
    }

    /** All units go dark, as after a power cut of their own, and know nothing any more. */
    public synchronized void powerCycle() {
        units.keySet().forEach(address -> texts.put(address, LedText.BLANK));
    }

    private void run() {
        var buffer = new byte[256];
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int count = wire.read(buffer, READ_MILLIS);
                for (int i = 0; i < count; i++) {
                    decoder.accept(buffer[i] & 0xFF).ifPresent(this::frame);
                }
                countBroken();
            }
        } catch (InterruptedException stop) {
            LOG.debug("simulated led stopped");
        } catch (IOException wireBroke) {
            LOG.warn("simulated led wire={} broke: {}", wire.settings().text(), wireBroke.getMessage());
        }
    }

    private void frame(byte[] frame) {
        int address = frame[0] & 0xFF;
        var unit = units.get(address);
        if (unit == null) {
            count(0, 0, 1);
        } else if (!deaf.over()) {
            count(0, 1, 0);
        } else {
            decoder.content(unit, frame).ifPresent(text -> show(address, text));
        }
        deaf = clock.in(DEAF_MILLIS);
    }

    private void show(int address, LedText text) {
        synchronized (this) {
            texts.put(address, text);
            count(1, 0, 0);
        }
        listener.shown(address, text);
    }

    private synchronized void count(int shown, int missed, int foreign) {
        counts = new FrameCounts(
                counts.shown() + shown, counts.missed() + missed, counts.foreign() + foreign, decoder.broken());
    }

    private void countBroken() {
        count(0, 0, 0);
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
