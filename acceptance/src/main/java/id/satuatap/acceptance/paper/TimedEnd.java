package id.satuatap.acceptance.paper;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.simulator.DeviceEnd;
import java.io.IOException;
import java.util.function.LongSupplier;

/** A printer's end of a wire that notes when a sheet's first bytes came and when its cut did. Thread-safe; reading belongs to one thread. */
final class TimedEnd implements DeviceEnd {
    private static final int BEGIN = 0x1B40;
    private static final int CUT = 0x1D56;

    private final DeviceEnd wire;
    private final LongSupplier nanos;
    private int last;
    private long begunAt;
    private long cutAt;

    TimedEnd(DeviceEnd wire, LongSupplier nanos) {
        this.wire = wire;
        this.nanos = nanos;
    }

    /** Looks for the next sheet from now on. */
    synchronized void look() {
        begunAt = 0;
        cutAt = 0;
    }

    /** When the first bytes of a sheet had come; 0 while none did. */
    synchronized long begunAt() {
        return begunAt;
    }

    /** When the order to cut it had come; 0 while it did not. */
    synchronized long cutAt() {
        return cutAt;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws IOException, InterruptedException {
        int count = wire.read(buffer, timeoutMillis);
        if (count > 0) {
            note(buffer, count, nanos.getAsLong());
        }
        return count;
    }

    private synchronized void note(byte[] buffer, int count, long now) {
        for (int i = 0; i < count; i++) {
            last = ((last << 8) | (buffer[i] & 0xFF)) & 0xFFFF;
            if (last == BEGIN && begunAt == 0) {
                begunAt = now;
            } else if (last == CUT && begunAt != 0 && cutAt == 0) {
                cutAt = now;
            }
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException, InterruptedException {
        wire.write(bytes);
    }

    @Override
    public void unplug() throws IOException {
        wire.unplug();
    }

    @Override
    public void replug() throws IOException {
        wire.replug();
    }

    @Override
    public boolean plugged() {
        return wire.plugged();
    }

    @Override
    public PortSettings settings() {
        return wire.settings();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
