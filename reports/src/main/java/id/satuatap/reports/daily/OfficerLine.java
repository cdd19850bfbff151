package id.satuatap.reports.daily;

/**
 * One officer's day. Immutable.
 *
 * @param officerName as the vault knows the officer; the id again where the name was erased
 */
public record OfficerLine(
        String officerId, String officerName, String agencyCode, String agencyName, TurnFigures figures) {
    /** A share of fewer services than this says more of chance than of the officer, and is not shown. */
    public static final long SHARE_FROM = 5;

    public OfficerLine {
        Counts.notBlank("officerId", officerId);
    }

    /** The share within the standard as people may see it: none of fewer than {@link #SHARE_FROM} services. */
    public Share shownShare() {
        return figures.withinStandard().measured() < SHARE_FROM ? Share.NONE : figures.withinStandard();
    }
}
