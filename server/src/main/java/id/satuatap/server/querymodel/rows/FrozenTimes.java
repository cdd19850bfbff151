package id.satuatap.server.querymodel.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an agency's work stood still on one day. Confined to the projector. */
final class FrozenTimes {
    private record Stretch(Instant from, Instant to) {}

    private final List<Stretch> ended = new ArrayList<>();
    private @Nullable Instant since;

    void frozen(Instant at) {
        since = at;
    }

    void thawed(Instant at) {
        if (since != null) {
            ended.add(new Stretch(since, at));
            since = null;
        }
    }

    /** The milliseconds from one instant to another without those in which the work stood still; null for no end. */
    @Nullable
    Long millis(Instant from, @Nullable Instant to) {
        Long whole = Measures.millis(from, to);
        if (whole == null || to == null) {
            return null;
        }
        long still = since == null ? 0 : overlap(since, to, from, to);
        for (Stretch stretch : ended) {
            still += overlap(stretch.from(), stretch.to(), from, to);
        }
        return whole - still;
    }

    private static long overlap(Instant oneFrom, Instant oneTo, Instant from, Instant to) {
        Instant begin = oneFrom.isAfter(from) ? oneFrom : from;
        Instant end = oneTo.isBefore(to) ? oneTo : to;
        return end.isAfter(begin) ? Duration.between(begin, end).toMillis() : 0;
    }
}
