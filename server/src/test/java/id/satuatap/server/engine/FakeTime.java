package id.satuatap.server.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Time that goes on only when a test says so. Thread-safe. */
final class FakeTime implements MallTime, MachineClock {
    private final AtomicReference<Instant> now;
    private final AtomicLong step = new AtomicLong();

    FakeTime(Instant start) {
        now = new AtomicReference<>(start);
    }

    void pass(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    void stepMachineClock(long millis) {
        step.set(millis);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public double rate() {
        return 1;
    }

    @Override
    public Instant wallClock() {
        return now.get();
    }

    @Override
    public long monotonicNanos() {
        return System.nanoTime();
    }

    @Override
    public OptionalLong stepMillis() {
        long millis = step.getAndSet(0);
        return millis == 0 ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
