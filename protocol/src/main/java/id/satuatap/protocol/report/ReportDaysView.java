package id.satuatap.protocol.report;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. GET /api/v1/reports/days: all days of which there is a report. Audience: SUPERVISORS.
 *
 * @param days the newest first
 */
public record ReportDaysView(List<ReportDayView> days) {
    public ReportDaysView {
        days = Fields.list("days", days);
    }
}
