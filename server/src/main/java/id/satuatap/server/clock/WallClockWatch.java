package id.satuatap.server.clock;

import id.satuatap.server.engine.MachineClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Notices when the machine's clock parts from its monotonic clock. Confined to the engine's thread. */
public final class WallClockWatch implements MachineClock {
    private static final long STEP_MILLIS = 2_000;

    private final ClockAnchor anchor;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private long offsetMillis;

    public WallClockWatch(ClockAnchor anchor, InstantSource wall, LongSupplier nanos) {
        this.anchor = anchor;
        this.wall = wall;
        this.nanos = nanos;
        this.offsetMillis = offset();
    }

    @Override
    public Instant wallClock() {
        return anchor.mallAt(wall.instant());
    }

    @Override
    public long monotonicNanos() {
        return nanos.getAsLong();
    }

    @Override
    public OptionalLong stepMillis() {
        long now = offset();
        long step = now - offsetMillis;
        if (Math.abs(step) <= STEP_MILLIS) {
            return OptionalLong.empty();
        }
        offsetMillis = now;
        return OptionalLong.of(Math.round(step * anchor.rate()));
    }

    private long offset() {
        return wall.instant().toEpochMilli() - TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
    }
}
