package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.Standing.InForce;

/**
 * What of the journal a tail projects. Immutable.
 *
 * @param first the first sequence of a day's record, where it begins
 * @param inForce when that day began
 * @param settled up to here it may have been projected before: things are told from here on
 * @param through the last sequence of interest
 * @param untouched nothing of it was ever written
 * @param certain what is up to {@code settled} stands there whole, and is not written again
 */
record Stretch(long first, InForce inForce, long settled, long through, boolean untouched, boolean certain) {
    /** A day gone by. */
    static Stretch of(DaySpan span, boolean untouched) {
        return new Stretch(
                span.firstSequence(), span.inForce(), span.lastSequence(), span.lastSequence(), untouched, false);
    }

    /** The newest day, and whatever follows it. */
    static Stretch openEnded(long first, InForce inForce, long settled, boolean untouched) {
        return new Stretch(first, inForce, settled, Long.MAX_VALUE, untouched, false);
    }

    /** The newest day of a store that was closed well, and whatever follows it. */
    static Stretch following(long first, InForce inForce, long settled, boolean certain) {
        return new Stretch(first, inForce, settled, Long.MAX_VALUE, false, certain);
    }
}
