package id.satuatap.server.querymodel.rows;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one way in which durations are taken, see docs/metrics.md. Stateless. */
final class Measures {
    private Measures() {}

    /** Whole milliseconds; null when either end is missing. */
    static @Nullable Long millis(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? null
                : (Long) Duration.between(from, to).toMillis();
    }
}
