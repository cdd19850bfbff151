package id.satuatap.protocol.report;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A day of which there is a report.
 *
 * @param openedAt when the day was opened
 * @param closedAt when it was closed; null while it is not
 * @param complete whether no figure of it changes any more
 * @param archived whether its files lie in the archive, and their checksums in the journal
 */
public record ReportDayView(
        LocalDate date, Instant openedAt, @Nullable Instant closedAt, boolean complete, boolean archived) {
    public ReportDayView {
        Fields.required("date", date);
        Fields.required("openedAt", openedAt);
    }
}
