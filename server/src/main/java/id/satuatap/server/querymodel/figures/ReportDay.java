package id.satuatap.server.querymodel.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of which there is a report. Immutable.
 *
 * @param closed null while the day is not closed: its figures still change
 * @param sequence the last event in its figures
 * @param headHash the journal's there, in hex
 * @param archived whether its report's checksums are in the journal
 */
public record ReportDay(
        LocalDate date, Instant opened, @Nullable Instant closed, long sequence, String headHash, boolean archived) {
    /** Whether no figure of it changes any more. */
    public boolean complete() {
        return closed != null;
    }
}
