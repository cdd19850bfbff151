package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Times;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One figure of many durations, as docs/metrics.md says how. Stateless. */
final class Measured {
    private Measured() {}

    /** @param millis of a row; null where it says nothing */
    static <T> Times of(List<T> rows, Function<T, @Nullable Long> millis) {
        long[] sorted = rows.stream()
                .map(millis)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int count = sorted.length;
        if (count == 0) {
            return Times.NONE;
        }
        long total = 0;
        for (long one : sorted) {
            total += one;
        }
        return new Times(
                count, mean(total, count), sorted[rank(count, 5) - 1], sorted[rank(count, 9) - 1], sorted[count - 1]);
    }

    /** In whole numbers: the least place that has so many tenths at or before it. */
    private static int rank(int count, int tenths) {
        return (count * tenths + 9) / 10;
    }

    /** In whole milliseconds, halves up. */
    private static long mean(long total, long count) {
        return Math.floorDiv(2 * total + count, 2 * count);
    }
}
