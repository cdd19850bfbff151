package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One visit that had the number.
 *
 * @param visit what its history is asked by
 * @param ticket its number
 * @param agency of the leg that the caller may see and that goes on, or else of the last such
 * @param service of that leg
 * @param issuedAt when the number was given
 * @param state how that leg stands, as a leg's state: WAITING, CALLED, FINISHED …
 * @param endedAt when the visit ended; absent while it goes on
 * @param leg which leg of the visit that is: one service may have two of them
 */
public record TicketFound(
        String visit,
        String ticket,
        String agency,
        String service,
        Instant issuedAt,
        String state,
        @Nullable Instant endedAt,
        @Nullable String leg) {
    /** Of a leg that is not told apart from others at its service. */
    public TicketFound(
            String visit,
            String ticket,
            String agency,
            String service,
            Instant issuedAt,
            String state,
            @Nullable Instant endedAt) {
        this(visit, ticket, agency, service, issuedAt, state, endedAt, null);
    }

    public TicketFound {
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.id("agency", agency);
        Fields.id("service", service);
        Fields.required("issuedAt", issuedAt);
        Fields.id("state", state);
        Fields.optionalId("leg", leg);
    }
}
