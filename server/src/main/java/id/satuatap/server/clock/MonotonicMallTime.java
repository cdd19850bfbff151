package id.satuatap.server.clock;

import id.satuatap.server.engine.MallTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads the machine's clock once, at start, and then goes on by the monotonic clock. Immutable and thread-safe.
 *
 * <p>It never begins before the last record, whatever the machine's clock says: order in the record is order in time.
 */
public final class MonotonicMallTime implements MallTime {
    private final Instant startedAt;
    private final long startNanos;
    private final LongSupplier nanos;
    private final double rate;

    private MonotonicMallTime(Instant startedAt, LongSupplier nanos, double rate) {
        this.startedAt = startedAt;
        this.nanos = nanos;
        this.startNanos = nanos.getAsLong();
        this.rate = rate;
    }

    /**
     * Starts the mall's time now.
     *
     * @param wall the machine's clock
     * @param nanos the monotonic clock
     * @param lastRecord of the journal; empty when it is new
     */
    public static MonotonicMallTime start(
            ClockAnchor anchor, InstantSource wall, LongSupplier nanos, Optional<Instant> lastRecord) {
        Instant said = anchor.mallAt(wall.instant());
        Instant from = lastRecord.filter(last -> last.isAfter(said)).orElse(said);
        return new MonotonicMallTime(from, nanos, anchor.rate());
    }

    @Override
    public Instant instant() {
        long elapsed = nanos.getAsLong() - startNanos;
        return startedAt.plusNanos(rate == 1 ? elapsed : Math.round(elapsed * rate));
    }

    @Override
    public double rate() {
        return rate;
    }
}
