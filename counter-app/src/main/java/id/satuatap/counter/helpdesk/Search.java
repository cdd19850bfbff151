package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.WhyView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a search is. Immutable.
 *
 * @param text what is looked for, as on paper
 * @param date on which day; null before the first search
 * @param today whether that is the present day
 * @param tickets those that were found
 * @param more whether there are further ones, which more of the number would tell apart
 * @param chosen the one looked at
 * @param history of it
 * @param why who is before it; null where nobody knows, or it is of another day
 * @param behind whether the records do not hold yet what the hall has shown of it
 * @param saying why nothing could be looked for
 */
record Search(
        Phase phase,
        String text,
        @Nullable LocalDate date,
        boolean today,
        List<TicketFound> tickets,
        boolean more,
        @Nullable TicketFound chosen,
        @Nullable VisitHistory history,
        @Nullable WhyView why,
        boolean behind,
        @Nullable Saying saying) {
    static final Search NOTHING_ASKED =
            new Search(Phase.NOTHING_ASKED, "", null, true, List.of(), false, null, null, null, false, null);

    /** What there is to see. Immutable. */
    enum Phase {
        NOTHING_ASKED,
        ASKING,
        /** Nobody had the number. */
        NOBODY,
        /** Several, of which one must be chosen. */
        SEVERAL,
        FOUND,
        FAILED
    }

    Search {
        tickets = List.copyOf(tickets);
    }

    static Search asking(String text, LocalDate date, boolean today) {
        return new Search(Phase.ASKING, text, date, today, List.of(), false, null, null, null, false, null);
    }

    static Search failed(String text, Saying saying) {
        return new Search(Phase.FAILED, text, null, true, List.of(), false, null, null, null, false, saying);
    }

    Search of(List<TicketFound> found, boolean further) {
        Phase next = found.isEmpty() ? Phase.NOBODY : found.size() == 1 ? Phase.ASKING : Phase.SEVERAL;
        return new Search(next, text, date, today, found, further, null, null, null, false, null);
    }

    /** Why he waits is as it was until it is told anew. */
    Search looksAt(TicketFound ticket, VisitHistory told, boolean lags) {
        boolean same = chosen != null
                && chosen.visit().equals(ticket.visit())
                && chosen.state().equals(ticket.state());
        return new Search(Phase.FOUND, text, date, today, tickets, more, ticket, told, same ? why : null, lags, null);
    }

    Search because(WhyView told) {
        return new Search(phase, text, date, today, tickets, more, chosen, history, told, behind, saying);
    }
}
