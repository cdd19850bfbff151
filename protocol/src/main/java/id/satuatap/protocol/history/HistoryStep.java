package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One event of a visit. Events are only added to: a client shows one that it does not know by its name.
 *
 * @param sequence of the event in the journal
 * @param at when it was recorded, by the mall's clock
 * @param event its name: TicketIssued, LegQueued, TicketCalled, ServingStarted …
 * @param agency whose service it was about; absent where it was about the visit alone
 * @param service which one
 * @param counter at which counter
 * @param counterLabel what stood above the counter then
 * @param officer person whose turn it was
 * @param officerName how he is called on screens; absent when that is forgotten
 * @param actor who caused it: {@code person:…}, {@code device:…} or {@code server:…}
 * @param detail a state, reason or code as the event tells it
 * @param leg which leg of the visit it was about; absent where it was about the visit alone
 */
public record HistoryStep(
        long sequence,
        Instant at,
        String event,
        @Nullable String agency,
        @Nullable String service,
        @Nullable String counter,
        @Nullable String counterLabel,
        @Nullable String officer,
        @Nullable String officerName,
        String actor,
        @Nullable String detail,
        @Nullable String leg) {
    /** Of a step that is not told apart from others at its service. */
    public HistoryStep(
            long sequence,
            Instant at,
            String event,
            @Nullable String agency,
            @Nullable String service,
            @Nullable String counter,
            @Nullable String counterLabel,
            @Nullable String officer,
            @Nullable String officerName,
            String actor,
            @Nullable String detail) {
        this(sequence, at, event, agency, service, counter, counterLabel, officer, officerName, actor, detail, null);
    }

    public HistoryStep {
        Fields.atLeast("sequence", sequence, 1);
        Fields.required("at", at);
        Fields.id("event", event);
        Fields.optionalId("agency", agency);
        Fields.optionalId("service", service);
        Fields.optionalId("counter", counter);
        Fields.optionalText("counterLabel", counterLabel, 40);
        Fields.optionalId("officer", officer);
        Fields.optionalText("officerName", officerName);
        Fields.text("actor", actor);
        Fields.optionalText("detail", detail);
        Fields.optionalId("leg", leg);
    }
}
