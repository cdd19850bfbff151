package id.satuatap.devices.led;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.Transport;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * A line of 9600 baud with Modbus slaves, in time that passes only where somebody waits; a read waits in steps of 100 ms, as a
 * serial line's does. Confined to one thread.
 */
final class ModbusLine implements Transport {
    private static final int SLAVE_MILLIS = 20;
    private static final int ANSWER_BYTES = 8;

    /** Bytes that can be read from a moment on. */
    record Coming(long atMillis, byte[] bytes) {}

    final Set<Integer> dead = new HashSet<>();
    private final PortSettings settings = PortSettings.parse("serial:/dev/none?baud=9600");
    private final Deque<Coming> coming = new ArrayDeque<>();
    private long nanos;

    DeviceClock clock() {
        return new DeviceClock(() -> Instant.EPOCH.plusNanos(nanos), () -> nanos);
    }

    long millis() {
        return nanos / 1_000_000;
    }

    void pause(long millis) {
        nanos += millis * 1_000_000;
    }

    /** Bytes that somebody sends by himself. */
    void comes(long afterMillis, byte[] bytes) {
        coming.add(new Coming(millis() + afterMillis, bytes));
    }

    static byte[] answerTo(byte[] frame) {
        byte[] answer = Arrays.copyOf(frame, ANSWER_BYTES);
        Crc16.seal(answer);
        return answer;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) {
        Coming next = coming.peek();
        long waits = (timeoutMillis + 99L) / 100 * 100;
        if (next == null || next.atMillis() > millis() + waits) {
            pause(waits);
            return 0;
        }
        pause(Math.max(0, next.atMillis() - millis()));
        coming.remove();
        System.arraycopy(next.bytes(), 0, buffer, 0, next.bytes().length);
        return next.bytes().length;
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) {
        if (!dead.contains((int) bytes[0])) {
            comes(settings.millisFor(bytes.length) + SLAVE_MILLIS + settings.millisFor(ANSWER_BYTES), answerTo(bytes));
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
