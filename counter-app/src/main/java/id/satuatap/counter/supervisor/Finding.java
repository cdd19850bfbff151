package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a search for a number is. Immutable.
 *
 * @param number as it is written on paper; empty before the first search
 * @param tickets those that had the number
 * @param history of the one looked at
 * @param saying why nothing could be found
 */
record Finding(
        Phase phase,
        String number,
        List<TicketFound> tickets,
        @Nullable VisitHistory history,
        @Nullable Saying saying) {
    static final Finding NOTHING_ASKED = new Finding(Phase.NOTHING_ASKED, "", List.of(), null, null);

    /** What there is to see. Immutable. */
    enum Phase {
        NOTHING_ASKED,
        ASKING,
        /** Nobody had the number, as far as the caller may see. */
        NOBODY,
        FOUND,
        FAILED
    }

    Finding {
        tickets = List.copyOf(tickets);
    }

    static Finding asking(String number) {
        return new Finding(Phase.ASKING, number, List.of(), null, null);
    }

    static Finding nobody(String number) {
        return new Finding(Phase.NOBODY, number, List.of(), null, null);
    }

    static Finding failed(String number, Saying saying) {
        return new Finding(Phase.FAILED, number, List.of(), null, saying);
    }

    Finding of(List<TicketFound> found) {
        return new Finding(Phase.ASKING, number, found, null, null);
    }

    Finding with(VisitHistory told) {
        return new Finding(Phase.FOUND, number, tickets, told, null);
    }
}
