package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** Durations in nanoseconds, told by their percentiles in milliseconds. Confined to one thread; merge when all are done. */
final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    static Samples merged(List<Samples> parts) {
        Samples all = new Samples();
        for (Samples part : parts) {
            for (int i = 0; i < part.count; i++) {
                all.add(part.nanos[i]);
            }
        }
        return all;
    }

    int count() {
        return count;
    }

    /** Milliseconds; 0 when nothing was measured. By nearest rank. */
    double percentileMillis(double percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return Math.round(sorted[Math.max(1, rank) - 1] / NANOS_PER_MILLI * 1000) / 1000.0;
    }

    /** {@code count}, {@code p50Millis}, {@code p99Millis} and {@code maxMillis}. */
    void into(ObjectNode node) {
        node.put("count", count);
        node.put("p50Millis", percentileMillis(50));
        node.put("p99Millis", percentileMillis(99));
        node.put("maxMillis", percentileMillis(100));
    }
}
