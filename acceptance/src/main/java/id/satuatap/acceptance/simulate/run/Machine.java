package id.satuatap.acceptance.simulate.run;

import java.time.Duration;
import java.time.Instant;

/** The server's machine: true time passes in it, and its wall clock may be wrong. Confined to one thread. */
final class Machine {
    private final Instant origin;
    private Instant now;
    private long clockOffMillis;

    /** @param clockOffMillis how far its wall clock is ahead of the true time */
    Machine(Instant now, long clockOffMillis) {
        this.origin = now;
        this.now = now;
        this.clockOffMillis = clockOffMillis;
    }

    void passTo(Instant at) {
        if (at.isBefore(now)) {
            throw new IllegalArgumentException("true time never goes back: " + at + " after " + now);
        }
        now = at;
    }

    void moveClock(long millis) {
        clockOffMillis += millis;
    }

    Instant now() {
        return now;
    }

    long clockOffMillis() {
        return clockOffMillis;
    }

    Instant wallClock() {
        return now.plusMillis(clockOffMillis);
    }

    long nanos() {
        return Duration.between(origin, now).toNanos();
    }
}
