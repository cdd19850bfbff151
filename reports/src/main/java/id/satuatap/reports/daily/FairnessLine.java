package id.satuatap.reports.daily;

/** How one agency kept the order of calls. Immutable. */
public record FairnessLine(String agencyCode, String agencyName, FairnessFigures figures) {
    public FairnessLine {
        Counts.notBlank("agencyCode", agencyCode);
    }
}
