package id.satuatap.reports.daily;

import java.util.List;

/**
 * Waits by leg and by visit. Immutable.
 *
 * @param total of all visits of the scope
 * @param lines by the number of legs, those that somebody had
 */
public record Visits(VisitFigures total, List<VisitLine> lines) {
    /** From so many legs on a visit stands with all longer ones. */
    public static final int MANY = 4;

    /** Nobody came. */
    public static final Visits NONE = new Visits(VisitFigures.NONE, List.of());

    public Visits {
        lines = List.copyOf(lines);
    }
}
