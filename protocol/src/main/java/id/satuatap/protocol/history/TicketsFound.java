package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. GET /api/v1/tickets: the visits that had a number on a day. Audience: SUPERVISORS; visits that were never at an
 * agency of the caller's are left out.
 *
 * @param date the business date looked at
 * @param number the number looked for
 * @param tickets earliest first; empty when there is none
 * @param reach how far the answer goes
 * @param more whether further numbers hold the part that was looked for: more of it must be known; absent for no
 */
public record TicketsFound(
        LocalDate date,
        String number,
        List<TicketFound> tickets,
        HistoryReach reach,
        @Nullable Boolean more) {
    /** Of which none was left out. */
    public TicketsFound(LocalDate date, String number, List<TicketFound> tickets, HistoryReach reach) {
        this(date, number, tickets, reach, null);
    }

    public TicketsFound {
        Fields.required("date", date);
        Fields.id("number", number);
        tickets = Fields.list("tickets", tickets);
        Fields.required("reach", reach);
    }

    /** Whether some were left out. */
    public boolean leavesOut() {
        return Boolean.TRUE.equals(more);
    }
}
