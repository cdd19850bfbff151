package id.satuatap.reports.daily;

import java.util.OptionalDouble;

/**
 * A part of what was measured: of services those that kept the service's counter standard, of calls those by priority.
 * Immutable.
 *
 * @param within those that belong to the part
 * @param measured all of them
 */
public record Share(long within, long measured) {
    /** Nothing was measured. */
    public static final Share NONE = new Share(0, 0);

    public Share {
        Counts.notNegative("within", within);
        if (within > measured) {
            throw new IllegalArgumentException(within + " of only " + measured);
        }
    }

    /** From 0 to 1; empty when nothing was measured. */
    public OptionalDouble ratio() {
        return measured == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) within / measured);
    }
}
