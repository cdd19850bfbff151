package id.satuatap.server.querymodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mean and percentiles by the words of docs/metrics.md: sorted values, counted off one by one. Confined to one thread. */
final class PlainTimes {
    private final List<Long> values = new ArrayList<>();

    void add(long millis) {
        values.add(millis);
    }

    /** "n=3 mean=.. median=.. p90=.. longest=..", "n=0" when nothing was measured. */
    String text() {
        if (values.isEmpty()) {
            return "n=0";
        }
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return "n=" + sorted.size() + " mean=" + mean() + " median=" + percentile(sorted, 50) + " p90="
                + percentile(sorted, 90) + " longest=" + sorted.get(sorted.size() - 1);
    }

    String median() {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? "-" : Long.toString(percentile(sorted, 50));
    }

    private long mean() {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        long whole = sum / values.size();
        long rest = sum % values.size();
        return 2 * rest >= values.size() ? whole + 1 : whole;
    }

    /** The smallest value that at least {@code percent} in a hundred of the values do not exceed. */
    private static long percentile(List<Long> sorted, int percent) {
        for (int i = 0; i < sorted.size(); i++) {
            if (100L * (i + 1) >= (long) percent * sorted.size()) {
                return sorted.get(i);
            }
        }
        throw new IllegalStateException("no value");
    }
}
