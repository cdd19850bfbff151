package id.satuatap.acceptance.bench;

import id.satuatap.server.engine.MachineClock;
import id.satuatap.server.engine.MallTime;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Time that goes on only when it is set: for days that are made, not lived. Thread-safe. */
final class SetTime implements MallTime, MachineClock {
    private volatile Instant now;

    SetTime(Instant start) {
        this.now = start;
    }

    void set(Instant instant) {
        now = instant;
    }

    void pass(Duration time) {
        now = instant().plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public double rate() {
        return 1;
    }

    @Override
    public Instant wallClock() {
        return now;
    }

    @Override
    public long monotonicNanos() {
        return System.nanoTime();
    }

    @Override
    public OptionalLong stepMillis() {
        return OptionalLong.empty();
    }
}
