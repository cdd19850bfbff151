package id.satuatap.hall.schedule;

import java.util.List;

/** Which hours hold on a date: approved override, holiday, date range, week, in this order. Stateless. */
final class Precedence {
    private static final List<HoursPolicy> POLICIES =
            List.of(new ApprovedOverride(), new HolidayRest(), new DateRange(), new WeeklyHours());

    private Precedence() {}

    static DayHours on(ServiceDate asked) {
        return from(0, asked);
    }

    private static DayHours from(int place, ServiceDate asked) {
        return POLICIES.get(place).on(asked, () -> from(place + 1, asked));
    }
}
