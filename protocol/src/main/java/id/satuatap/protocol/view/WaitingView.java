package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One leg that waits. Audience: AGENCY, the agency's own people and the mall's.
 *
 * @param leg which leg
 * @param visit the visit it belongs to
 * @param ticket the visit's number
 * @param service what it waits for
 * @param agency whose service it is
 * @param issuedAt when the number was given
 * @param effectiveAt what orders the queue, with the sequence
 * @param priority true for a priority visitor
 * @param transferred true if it came from another service
 * @param forCounter the one counter for which it is kept while somebody sits there
 * @param forOfficer the one officer for whom it is kept while he sits somewhere
 * @param callable false while its paper is unconfirmed or its visit is served elsewhere
 * @param bookedAt for when its visitor is booked; absent for one who came without
 */
public record WaitingView(
        String leg,
        String visit,
        String ticket,
        String service,
        String agency,
        Instant issuedAt,
        Instant effectiveAt,
        boolean priority,
        boolean transferred,
        @Nullable String forCounter,
        @Nullable String forOfficer,
        boolean callable,
        @Nullable Instant bookedAt) {
    public WaitingView {
        Fields.id("leg", leg);
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.id("service", service);
        Fields.id("agency", agency);
        Fields.required("issuedAt", issuedAt);
        Fields.required("effectiveAt", effectiveAt);
        Fields.optionalId("forCounter", forCounter);
        Fields.optionalId("forOfficer", forOfficer);
    }
}
