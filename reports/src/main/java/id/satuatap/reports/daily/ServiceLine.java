package id.satuatap.reports.daily;

/**
 * One service of an agency. Immutable.
 *
 * @param prefix of its ticket numbers
 * @param standardMinutes the target at the counter for one visitor
 */
public record ServiceLine(String code, String name, String prefix, int standardMinutes, Figures figures) {
    public ServiceLine {
        Counts.notBlank("code", code);
        Counts.notBlank("name", name);
        Counts.notNegative("standardMinutes", standardMinutes);
    }
}
