package id.satuatap.acceptance.bench;

import java.util.concurrent.locks.LockSupport;

/**
 * When a client acts next. A late client does not skip: it is measured from when it should have acted, so that a slow server
 * is not spared. Confined to one thread.
 */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long intervalNanos;
    private long due;

    /**
     * @param perSecond 0 for no pause at all
     * @param share 0 to 1: where in the interval this client begins
     */
    Pace(double perSecond, double share) {
        this.intervalNanos = perSecond == 0 ? 0 : Math.round(NANOS_PER_SECOND / perSecond);
        this.due = System.nanoTime() + Math.round(intervalNanos * share);
    }

    /** Waits for the next moment. @return the nanoseconds from which the act is measured */
    long next() {
        if (intervalNanos == 0) {
            return System.nanoTime();
        }
        long mine = due;
        due += intervalNanos;
        while (System.nanoTime() - mine < 0) {
            LockSupport.parkNanos(mine - System.nanoTime());
        }
        return mine;
    }
}
