package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.util.List;

/**
 * Immutable. GET /api/v1/tickets: the visits that had a number on a day. Audience: SUPERVISORS; visits that were never at an
 * agency of the caller's are left out.
 *
 * @param date the business date looked at
 * @param number the number looked for
 * @param tickets earliest first; empty when there is none
 * @param reach how far the answer goes
 */
public record TicketsFound(LocalDate date, String number, List<TicketFound> tickets, HistoryReach reach) {
    public TicketsFound {
        Fields.required("date", date);
        Fields.id("number", number);
        tickets = Fields.list("tickets", tickets);
        Fields.required("reach", reach);
    }
}
