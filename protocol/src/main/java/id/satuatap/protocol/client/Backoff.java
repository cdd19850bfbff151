package id.satuatap.protocol.client;

import java.util.random.RandomGenerator;

/** Confined to one thread at a time. Pauses with full jitter, so that a hall of clients does not come back at once. */
final class Backoff {
    private static final int DOUBLINGS_MAX = 16;

    private final RandomGenerator random;
    private final ClientTimings timings;
    private int failures;

    Backoff(RandomGenerator random, ClientTimings timings) {
        this.random = random;
        this.timings = timings;
    }

    /** Returns the next pause in milliseconds. */
    long nextMillis() {
        long ceiling = Math.min(timings.backoffMaxMillis(), (long) timings.backoffFirstMillis() << failures);
        failures = Math.min(failures + 1, DOUBLINGS_MAX);
        return random.nextLong(ceiling + 1);
    }

    void succeeded() {
        failures = 0;
    }
}
