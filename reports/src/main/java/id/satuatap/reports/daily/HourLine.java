package id.satuatap.reports.daily;

import org.jspecify.annotations.Nullable;

/**
 * One hour of the day in the mall's zone. Immutable.
 *
 * @param hourOfDay 0 to 23: from this hour, inclusive, to the next
 * @param issued legs that began to wait in it
 * @param called turns that began in it
 * @param served legs whose service ended in it
 * @param waitingMedianMillis of the legs that began to wait in it and were called; null when there were none
 */
public record HourLine(
        int hourOfDay,
        long issued,
        long called,
        long served,
        @Nullable Long waitingMedianMillis) {
    public HourLine {
        if (hourOfDay < 0 || hourOfDay > 23) {
            throw new IllegalArgumentException("no hour of a day: " + hourOfDay);
        }
        Counts.notNegative("issued", issued);
        Counts.notNegative("called", called);
        Counts.notNegative("served", served);
    }
}
