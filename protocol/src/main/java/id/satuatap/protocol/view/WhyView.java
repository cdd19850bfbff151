package id.satuatap.protocol.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Who is before a number and why, in figures. Audience: AGENCY, on asking.
 *
 * @param ticket its number
 * @param visit whose
 * @param leg the one that goes on, or the last
 * @param service of that leg
 * @param agency of that service
 * @param state how the leg stands: WAITING, CALLED, MISSED, FINISHED …
 * @param priority whether he has priority
 * @param queuedAt since when he waits in this line
 * @param before how many stand before him in his line; 0 when he does not wait
 * @param priorityBefore how many of them have priority
 * @param beforeElsewhere how many with an older place wait for other services of the same counters
 * @param mayOvertake how many with priority came after him and may go before him yet
 * @param priorityEnteredAt when the first of those came; absent when there is none
 * @param overtaken how often priority went before him
 * @param overtakenMax how often it may
 * @param ahead the first of those before him
 * @param call why he was called the last time; absent before the first call
 * @param stops the services that are still ahead of him, in the order of his legs
 */
public record WhyView(
        String ticket,
        String visit,
        String leg,
        String service,
        String agency,
        String state,
        boolean priority,
        Instant queuedAt,
        int before,
        int priorityBefore,
        int beforeElsewhere,
        int mayOvertake,
        @Nullable Instant priorityEnteredAt,
        int overtaken,
        int overtakenMax,
        List<Ahead> ahead,
        @Nullable Call call,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StopView> stops) {
    /**
     * Immutable. Somebody before him.
     *
     * @param ticket his number
     * @param priority whether he has priority
     * @param queuedAt since when he waits in this line
     */
    public record Ahead(String ticket, boolean priority, Instant queuedAt) {
        public Ahead {
            Fields.id("ahead.ticket", ticket);
            Fields.required("ahead.queuedAt", queuedAt);
        }
    }

    /**
     * Immutable. A call that was made.
     *
     * @param counter where
     * @param at when
     * @param rule the rule that chose him, such as OLDEST_FIRST, PRIORITY_SHARE or CHOSEN
     * @param overtook how many with an older place waited at the counter then
     * @param reason the officer's code for choosing him; absent for the rules' own choice
     */
    public record Call(
            String counter,
            Instant at,
            String rule,
            int overtook,
            @Nullable String reason) {
        public Call {
            Fields.id("call.counter", counter);
            Fields.required("call.at", at);
            Fields.code("call.rule", rule);
            Fields.optionalCode("call.reason", reason);
        }
    }

    public WhyView {
        Fields.id("ticket", ticket);
        Fields.id("visit", visit);
        Fields.id("leg", leg);
        Fields.id("service", service);
        Fields.id("agency", agency);
        Fields.id("state", state);
        Fields.required("queuedAt", queuedAt);
        Fields.required("ahead", ahead);
        ahead = List.copyOf(ahead);
        stops = Fields.list("stops", stops);
    }
}
