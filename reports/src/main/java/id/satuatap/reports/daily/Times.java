package id.satuatap.reports.daily;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, over all that were measured. Immutable. Which legs or turns are measured, and how mean and
 * percentiles become whole milliseconds, stands in docs/metrics.md.
 *
 * @param count how many were measured, 0 or more; those without a measure are not in it
 * @param meanMillis null when nothing was measured, as are the next three
 * @param medianMillis the 50th percentile, one of the measured values
 * @param p90Millis the 90th percentile, one of the measured values
 * @param longestMillis the greatest measured value
 */
public record Times(
        long count,
        @Nullable Long meanMillis,
        @Nullable Long medianMillis,
        @Nullable Long p90Millis,
        @Nullable Long longestMillis) {
    /** Nothing was measured. */
    public static final Times NONE = new Times(0, null, null, null, null);

    public Times {
        Counts.notNegative("count", count);
        boolean measured = count > 0;
        if (Stream.of(meanMillis != null, medianMillis != null, p90Millis != null, longestMillis != null)
                .anyMatch(present -> present != measured)) {
            throw new IllegalArgumentException("times are there exactly when something was measured: count " + count);
        }
    }
}
