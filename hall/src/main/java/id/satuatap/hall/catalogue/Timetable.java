package id.satuatap.hall.catalogue;

import java.util.List;

/**
 * All that differs from the plain weekly hours of mall and agencies. Immutable.
 *
 * @param decrees the years whose holidays are known
 * @param seasons in the order of the document; of two that cover a date the later one holds
 * @param agencies only those with a rule of their own
 * @param services only those with a rule of their own
 * @param numbersInBreaks whether numbers are given while an agency rests
 */
public record Timetable(
        List<HolidayDecree> decrees,
        List<Season> seasons,
        List<AgencyTimes> agencies,
        List<ServiceTimes> services,
        boolean numbersInBreaks,
        ClosingRule closing) {
    /** The plain week, and no look ahead: what held before there was a timetable. */
    public static final Timetable PLAIN =
            new Timetable(List.of(), List.of(), List.of(), List.of(), true, ClosingRule.NONE);

    public Timetable {
        decrees = List.copyOf(decrees);
        seasons = List.copyOf(seasons);
        agencies = List.copyOf(agencies);
        services = List.copyOf(services);
    }

    public boolean knowsHolidaysOf(int year) {
        return decrees.stream().anyMatch(decree -> decree.year() == year);
    }
}
