package id.satuatap.reports.daily;

import java.util.OptionalDouble;

/**
 * How many of the measured services kept the service's counter standard. Immutable.
 *
 * @param within services that took no longer than their standard
 * @param measured services with a service time
 */
public record Share(long within, long measured) {
    /** Nothing was measured. */
    public static final Share NONE = new Share(0, 0);

    public Share {
        Counts.notNegative("within", within);
        if (within > measured) {
            throw new IllegalArgumentException(within + " within the standard of only " + measured);
        }
    }

    /** From 0 to 1; empty when nothing was measured. */
    public OptionalDouble ratio() {
        return measured == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) within / measured);
    }
}
