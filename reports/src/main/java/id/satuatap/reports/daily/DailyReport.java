package id.satuatap.reports.daily;

import java.util.List;

/**
 * The daily service-time report: all its figures, in the order in which they are told. Immutable.
 *
 * @param total over all agencies of the scope
 * @param agencies in the catalogue's order; those without a number stay, with zeros
 * @param counters by agency, then code
 * @param officers by agency, then name: never ranked by a figure
 * @param fairness whether people were called in their order
 * @param visits how long visitors waited by leg and altogether
 * @param bookings what became of the bookings for the day
 * @param hours from the first with a figure to the last, without a gap; of a day that goes on past midnight 00 comes after 23
 */
public record DailyReport(
        ReportHead head,
        Figures total,
        List<AgencySection> agencies,
        List<CounterLine> counters,
        List<OfficerLine> officers,
        Fairness fairness,
        Visits visits,
        Bookings bookings,
        List<HourLine> hours) {
    public DailyReport {
        agencies = List.copyOf(agencies);
        counters = List.copyOf(counters);
        officers = List.copyOf(officers);
        hours = List.copyOf(hours);
    }
}
