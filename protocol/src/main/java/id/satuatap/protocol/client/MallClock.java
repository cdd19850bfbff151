package id.satuatap.protocol.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. The mall's time as the server tells it, carried on between two tellings by the monotonic clock at the
 * mall's rate; it does not run backwards over the small differences that a busy network makes.
 */
public final class MallClock implements InstantSource {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double STEP_BACK_SECONDS_MAX = 2;

    private final LongSupplier nanos;
    private final InstantSource untilFirstTold;
    private @Nullable Anchor anchor;
    private Instant latest = Instant.EPOCH;

    private record Anchor(Instant time, double rate, long nanos) {
        Instant at(long now) {
            return time.plusNanos((long) ((now - nanos) * rate));
        }
    }

    /**
     * @param nanos a monotonic source of nanoseconds
     * @param untilFirstTold the time before any server was heard, such as this PC's own
     */
    public MallClock(LongSupplier nanos, InstantSource untilFirstTold) {
        this.nanos = nanos;
        this.untilFirstTold = untilFirstTold;
    }

    /** Follows what the server just said: the mall's time now, and mall seconds a real second. */
    public synchronized void follow(Instant time, double rate) {
        anchor = new Anchor(time, rate, nanos.getAsLong());
        Duration ahead = latest.isAfter(time) ? Duration.between(time, latest) : Duration.ZERO;
        if (ahead.toNanos() > STEP_BACK_SECONDS_MAX * Math.max(1, rate) * NANOS_PER_SECOND) {
            latest = time;
        }
    }

    @Override
    public synchronized Instant instant() {
        if (anchor == null) {
            return untilFirstTold.instant();
        }
        Instant now = anchor.at(nanos.getAsLong());
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    /** Says whether a server was heard yet. */
    public synchronized boolean told() {
        return anchor != null;
    }

    /** Returns mall seconds a real second as last told; 1 before. */
    public synchronized double rate() {
        return anchor == null ? 1 : anchor.rate();
    }

    /** Returns the mall's time after so many real milliseconds, once a server was heard. */
    synchronized Optional<Instant> afterReal(long millis) {
        return anchor == null
                ? Optional.empty()
                : Optional.of(instant().plusNanos((long) (millis * anchor.rate() * 1_000_000)));
    }

    long nanoTime() {
        return nanos.getAsLong();
    }
}
