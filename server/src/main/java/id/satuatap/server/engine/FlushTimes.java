package id.satuatap.server.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Keeps the times of the last flushes. Written by the engine's thread, read by any. */
final class FlushTimes {
    static final int KEPT = 1024;
    private static final long NANOS_PER_MICRO = 1_000;

    private final AtomicLongArray micros = new AtomicLongArray(KEPT);
    private final AtomicLong count = new AtomicLong();

    void add(long nanos) {
        long n = count.get();
        micros.set((int) (n % KEPT), nanos / NANOS_PER_MICRO);
        count.set(n + 1);
    }

    FlushFigures figures() {
        long n = count.get();
        int kept = (int) Math.min(n, KEPT);
        long[] sorted = new long[kept];
        for (int i = 0; i < kept; i++) {
            sorted[i] = micros.get(i);
        }
        Arrays.sort(sorted);
        return kept == 0
                ? new FlushFigures(0, 0, 0, 0)
                : new FlushFigures(n, sorted[kept / 2], sorted[kept * 99 / 100], sorted[kept - 1]);
    }
}
