package id.satuatap.reports.daily;

/**
 * One counter's day. Immutable.
 *
 * @param label what stands on the counter's sign
 */
public record CounterLine(String counterCode, String label, String agencyCode, String agencyName, TurnFigures figures) {
    public CounterLine {
        Counts.notBlank("counterCode", counterCode);
    }
}
