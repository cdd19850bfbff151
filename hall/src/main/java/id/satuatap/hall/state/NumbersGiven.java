package id.satuatap.hall.state;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the numbers of one service were given today, minute by minute. Confined to the engine's thread.
 *
 * <p>It follows from the legs, so no digest and no morning holds it.
 */
public final class NumbersGiven {
    private static final NumbersGiven NONE = new NumbersGiven();
    private static final long SECONDS_A_MINUTE = 60;

    /** Up to the end of each minute in which one was given. */
    private final TreeMap<Long, Integer> upTo = new TreeMap<>();

    static NumbersGiven none() {
        return NONE;
    }

    void one(Instant at) {
        upTo.put(minute(at), all() + 1);
    }

    private int all() {
        return upTo.isEmpty() ? 0 : upTo.lastEntry().getValue();
    }

    /**
     * How many in a stretch of time, as whole minutes count.
     *
     * @param from included
     * @param to not included
     */
    public int between(Instant from, Instant to) {
        return before(minute(to)) - before(minute(from));
    }

    private int before(long minute) {
        Map.Entry<Long, Integer> entry = upTo.lowerEntry(minute);
        return entry == null ? 0 : entry.getValue();
    }

    private static long minute(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS_A_MINUTE);
    }
}
