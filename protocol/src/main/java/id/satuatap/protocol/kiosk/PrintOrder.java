package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.time.Instant;

/**
 * Immutable. A number that a person has printed once more.
 *
 * @param copy 2 or more; what is reported on
 * @param marked whether the paper says that it is not the first
 * @param language the one that its visitor chose
 * @param askedAt when the person asked for it
 * @param ticket all that stands on the paper, as it is now
 */
public record PrintOrder(int copy, boolean marked, Language language, Instant askedAt, TicketView ticket) {
    public PrintOrder {
        Fields.range("copy", copy, 2, 99);
        Fields.required("language", language);
        Fields.required("askedAt", askedAt);
        Fields.required("ticket", ticket);
    }
}
