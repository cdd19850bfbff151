package id.satuatap.reports.daily;

/**
 * The visits with so many legs. Immutable.
 *
 * @param legs of each visit, from 1; {@link Visits#MANY} stands for as many and more
 */
public record VisitLine(int legs, VisitFigures figures) {
    public VisitLine {
        if (legs < 1 || legs > Visits.MANY) {
            throw new IllegalArgumentException("legs must be 1 to " + Visits.MANY + ": " + legs);
        }
    }

    /** "1", "2" ... and "4+". */
    public String label() {
        return legs == Visits.MANY ? legs + "+" : Integer.toString(legs);
    }
}
