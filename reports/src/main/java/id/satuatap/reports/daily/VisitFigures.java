package id.satuatap.reports.daily;

/**
 * How long visitors waited altogether. Immutable. Visits are counted as docs/metrics.md defines.
 *
 * @param visits that ended, and of which something was measured
 * @param legs of theirs, one for each wait and service
 * @param legWaiting the waiting times of those legs
 * @param visitWaiting for each visit the waiting times of its legs together
 */
public record VisitFigures(long visits, long legs, Times legWaiting, Times visitWaiting) {
    /** Nobody came. */
    public static final VisitFigures NONE = new VisitFigures(0, 0, Times.NONE, Times.NONE);

    public VisitFigures {
        Counts.notNegative("visits", visits);
        Counts.notNegative("legs", legs);
    }
}
