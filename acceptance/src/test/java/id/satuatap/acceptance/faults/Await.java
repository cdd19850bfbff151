package id.satuatap.acceptance.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks again and again until something is so, and fails with its name when that takes too long. Stateless. */
final class Await {
    private static final long LOOK_AGAIN_MILLIS = 20;

    /** Something that can be looked at. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    private Await() {}

    /** @return how long it took */
    static Duration until(String what, Duration limit, Condition condition) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        long begun = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - begun > limit.toNanos()) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
            }
            if (never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts this down");
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
