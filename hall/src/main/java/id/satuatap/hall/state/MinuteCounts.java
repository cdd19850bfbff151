package id.satuatap.hall.state;

import java.time.LocalTime;
import java.util.Arrays;

/**
 * How many of something fall on each minute of a day; any stretch is counted quickly. It takes as much room as it counts,
 * so that a hundred services may be booked for sixty days ahead. Confined to the engine's thread.
 */
final class MinuteCounts {
    private static final int MINUTES = 24 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    /** One for each that is counted, in order; behind {@link #size} there is room. */
    private short[] minutes = new short[2];

    private int size;

    void add(LocalTime time) {
        if (size == minutes.length) {
            minutes = Arrays.copyOf(minutes, size * 2);
        }
        int at = before(minute(time));
        System.arraycopy(minutes, at, minutes, at + 1, size - at);
        minutes[at] = (short) minute(time);
        size++;
    }

    /** @throws IllegalStateException when none falls on that minute: what is taken away was never counted */
    void remove(LocalTime time) {
        int at = before(minute(time));
        if (at == size || minutes[at] != minute(time)) {
            throw new IllegalStateException("nothing is counted at " + time);
        }
        size--;
        System.arraycopy(minutes, at + 1, minutes, at, size - at);
    }

    boolean isEmpty() {
        return size == 0;
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

    /** For how many there is room. */
    int room() {
        return minutes.length;
    }

    /** How many fall on earlier minutes. */
    private int before(int minute) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minutes[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_A_MINUTE;
    }
}
