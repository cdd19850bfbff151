package id.satuatap.protocol.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The turn at a desk, from call to release. Audience: AGENCY, the agency's own people and the mall's.
 *
 * @param turn which turn; what the officer's commands name
 * @param leg which leg
 * @param visit whose visit
 * @param ticket the number called
 * @param service what for
 * @param serviceName its name
 * @param state how far it is
 * @param issuedAt when the number was given
 * @param calledAt the first call
 * @param servingAt when serving began
 * @param calls how often it was called; 0 when a visitor on hold is served on
 * @param priority true for a priority visitor
 * @param transferredFrom the service it came from
 * @param note what the sender wrote; in the desk's view only, never in the answer to a command
 * @param holder who his booking is for, where somebody said; in the view of the desk that he is booked for only, never in the
 *     answer to a command
 * @param stops the services that are still ahead of him, in the order of his legs; which is next is decided when he is finished
 */
public record TurnView(
        String turn,
        String leg,
        String visit,
        String ticket,
        String service,
        String serviceName,
        TurnState state,
        Instant issuedAt,
        Instant calledAt,
        @Nullable Instant servingAt,
        int calls,
        boolean priority,
        @Nullable String transferredFrom,
        @Nullable String note,
        @Nullable String holder,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StopView> stops) {
    /** With nothing ahead of him. */
    public TurnView(
            String turn,
            String leg,
            String visit,
            String ticket,
            String service,
            String serviceName,
            TurnState state,
            Instant issuedAt,
            Instant calledAt,
            @Nullable Instant servingAt,
            int calls,
            boolean priority,
            @Nullable String transferredFrom,
            @Nullable String note) {
        this(
                turn,
                leg,
                visit,
                ticket,
                service,
                serviceName,
                state,
                issuedAt,
                calledAt,
                servingAt,
                calls,
                priority,
                transferredFrom,
                note,
                null,
                List.of());
    }

    public TurnView {
        Fields.id("turn", turn);
        Fields.id("leg", leg);
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.id("service", service);
        Fields.text("serviceName", serviceName);
        Fields.required("state", state);
        Fields.required("issuedAt", issuedAt);
        Fields.required("calledAt", calledAt);
        Fields.range("calls", calls, 0, Integer.MAX_VALUE);
        Fields.optionalId("transferredFrom", transferredFrom);
        Fields.optionalText("note", note);
        Fields.optionalText("holder", holder);
        stops = Fields.list("stops", stops);
    }
}
