package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A line of 9600 baud with a printer of a clone's answers, in time that passes only where somebody reads. Thread-safe: the driver's
 * thread uses the line, the test's lets the printer die.
 */
final class AnsweringLine implements Transport {
    private static final int LOOK_MILLIS = 20;
    private static final HexFormat HEX = HexFormat.of();
    /** What a question begins with, and its answer. */
    private static final Map<String, String> ANSWERS = Map.of(
            "100401", "12121212",
            "1d6101", "1000000f",
            "1d610f", "1000000f",
            "1d7201", "00",
            "1d4942", "5f434c4f4e4500",
            "1d4943", "5f5031303000",
            "1d4944", "5f3030303100");

    private final PortSettings settings = PortSettings.parse("serial:/dev/none?baud=9600");
    private final Deque<byte[]> coming = new ArrayDeque<>();
    private final BlockingQueue<PrinterStatus> told = new LinkedBlockingQueue<>();
    private long nanos;
    private long diesAt = Long.MAX_VALUE;

    synchronized DeviceClock clock() {
        return new DeviceClock(() -> Instant.EPOCH.plusNanos(now()), this::now);
    }

    private synchronized long now() {
        return nanos;
    }

    void told(PrinterStatus status) {
        told.add(status);
    }

    PrinterStatus await(PrinterCondition wanted) throws InterruptedException {
        PrinterStatus status;
        do {
            status = told.poll(30, TimeUnit.SECONDS);
            assertThat(status).as("a status that is %s", wanted).isNotNull();
        } while (status.condition() != wanted);
        return status;
    }

    /** From that moment on it answers nothing. */
    synchronized Instant dieIn(long millis) {
        diesAt = nanos + millis * 1_000_000;
        return Instant.EPOCH.plusNanos(diesAt);
    }

    synchronized void live() {
        diesAt = Long.MAX_VALUE;
    }

    @Override
    public synchronized int read(byte[] buffer, int timeoutMillis) {
        byte[] next = coming.poll();
        if (next == null) {
            nanos += Math.max(LOOK_MILLIS, timeoutMillis) * 1_000_000L;
            return 0;
        }
        System.arraycopy(next, 0, buffer, 0, next.length);
        return next.length;
    }

    @Override
    public synchronized void write(byte[] bytes, int deadlineMillis) {
        nanos += settings.millisFor(bytes.length) * 1_000_000L;
        String answer = ANSWERS.get(HEX.formatHex(Arrays.copyOf(bytes, 3)));
        if (answer != null && nanos < diesAt) {
            coming.add(HEX.parseHex(answer));
        }
    }

    @Override
    public void open() {}

    @Override
    public void close() {}

    @Override
    public PortState state() {
        return PortState.CONNECTED;
    }

    @Override
    public PortSettings settings() {
        return settings;
    }
}
