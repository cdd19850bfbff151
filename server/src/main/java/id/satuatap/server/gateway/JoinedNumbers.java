package id.satuatap.server.gateway;

import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.protocol.field.InvalidFieldException;

/** Numbers as people read them from papers. Stateless. */
final class JoinedNumbers {
    private JoinedNumbers() {}

    /** @throws InvalidFieldException when the text is no number */
    static TicketNumber number(String ticket) {
        return TicketNumber.of(ticket)
                .orElseThrow(() -> new InvalidFieldException("ticket", "must be a number such as A-012"));
    }
}
