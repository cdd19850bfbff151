package id.satuatap.hall.state;

import java.time.LocalTime;

/** How many of something fall on each minute of a day; any stretch is added up quickly. Confined to the engine's thread. */
final class MinuteCounts {
    private static final int MINUTES = 24 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    /** A Fenwick tree. */
    private final short[] sums = new short[MINUTES + 1];

    void add(LocalTime time, int count) {
        for (int at = minute(time) + 1; at <= MINUTES; at += at & -at) {
            sums[at] += (short) count;
        }
    }

    /**
     * Those within a stretch of the day.
     *
     * @param from included
     * @param to not included
     */
    int between(LocalTime from, LocalTime to) {
        return Math.max(0, before(minute(to)) - before(minute(from)));
    }

    /** Those from a time on to the end of the day. */
    int from(LocalTime from) {
        return before(MINUTES) - before(minute(from));
    }

    private int before(int minute) {
        int sum = 0;
        for (int at = minute; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_A_MINUTE;
    }
}
