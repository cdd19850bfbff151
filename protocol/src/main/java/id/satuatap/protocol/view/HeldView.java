package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. One visitor who went away in the middle of the service. Audience: AGENCY, the agency's own people and the
 * mall's.
 *
 * @param leg which leg
 * @param visit the visit it belongs to
 * @param ticket the visit's number
 * @param service what he is served for
 * @param agency whose service it is
 * @param counter where he was served, and is expected
 * @param reason a code
 * @param since when he went
 * @param until when he is expected back
 * @param priority true for a priority visitor
 */
public record HeldView(
        String leg,
        String visit,
        String ticket,
        String service,
        String agency,
        String counter,
        String reason,
        Instant since,
        Instant until,
        boolean priority) {
    public HeldView {
        Fields.id("leg", leg);
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.id("service", service);
        Fields.id("agency", agency);
        Fields.id("counter", counter);
        Fields.code("reason", reason);
        Fields.required("since", since);
        Fields.required("until", until);
    }
}
