package id.satuatap.server.clock;

import id.satuatap.hall.day.ClockDoubt;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.MallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Reads the machine's clock once, at start, and then goes on by the monotonic clock. Thread-safe; it hears of what becomes
 * durable on the engine's thread.
 *
 * <p>A machine's clock that cannot be believed is not followed: the mall's time goes on from the last record, since the
 * people in the hall are real and their waits, slots and sessions must pass, and jumps when a person confirms the clock.
 * A wrong time that was followed would be in the record, and no time may come before the record.
 */
public final class MonotonicMallTime implements MallTime, CommitListener {
    private final LongSupplier nanos;
    private final long startNanos;
    private final double rate;
    private volatile Instant startedAt;

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
     * @param past the journal's record so far
     */
    public static MonotonicMallTime start(ClockAnchor anchor, InstantSource wall, LongSupplier nanos, HallState past) {
        Instant said = anchor.mallAt(wall.instant());
        Instant from = past.lastRecordAt()
                .filter(last -> last.isAfter(said) || ClockDoubt.about(past, said))
                .orElse(said);
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

    @Override
    public void committed(Commit commit, HallState state) {
        commit.events().forEach(recorded -> {
            if (recorded.event() instanceof DayEvent.ClockConfirmed confirmed) {
                jump(Duration.ofMillis(confirmed.jumpMillis()));
            }
        });
    }

    /** The engine's thread is the only one that jumps. */
    private void jump(Duration ahead) {
        startedAt = startedAt.plus(ahead);
    }
}
