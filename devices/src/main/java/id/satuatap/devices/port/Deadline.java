package id.satuatap.devices.port;

import java.util.function.LongSupplier;

/** A moment on the monotonic clock by which something must be over. Immutable. */
public final class Deadline implements Comparable<Deadline> {
    private final LongSupplier nanos;
    private final long atNanos;

    Deadline(LongSupplier nanos, long atNanos) {
        this.nanos = nanos;
        this.atNanos = atNanos;
    }

    /** Milliseconds left, rounded up; 0 when it is over. */
    public int leftMillis() {
        long left = atNanos - nanos.getAsLong();
        return left <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (left + 999_999L) / 1_000_000L);
    }

    /** Whether the moment has come. */
    public boolean over() {
        return leftMillis() == 0;
    }

    /** The sooner one first; of one clock only. */
    @Override
    public int compareTo(Deadline other) {
        return Long.signum(atNanos - other.atNanos);
    }
}
