package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One counter as its agency sees it. Audience: AGENCY, the agency's own people and the mall's.
 *
 * @param counter its code
 * @param agency whose it is
 * @param state whether it serves
 * @param officer who has it
 * @param officerName how he is called on screens
 * @param since since when it is in this state
 * @param services codes of what it serves, first choice first
 * @param startsByItself true if serving starts with the call
 * @param finishesAndCalls true if calling next finishes the turn before
 * @param turn who is at it
 * @param closing whether its officer asked to close, and what he was answered
 * @param helped what a supervisor did there last
 * @param sentTo where the visitor who was finished last here goes next; absent where that was all, and once somebody else
 *     is called here
 */
public record DeskView(
        String counter,
        String agency,
        CounterState state,
        @Nullable String officer,
        @Nullable String officerName,
        Instant since,
        List<String> services,
        boolean startsByItself,
        boolean finishesAndCalls,
        @Nullable TurnView turn,
        @Nullable ClosingView closing,
        @Nullable HelpedView helped,
        @Nullable StopView sentTo) {
    /** Of which no supervisor knows, and from where nobody goes on. */
    public DeskView(
            String counter,
            String agency,
            CounterState state,
            @Nullable String officer,
            @Nullable String officerName,
            Instant since,
            List<String> services,
            boolean startsByItself,
            boolean finishesAndCalls,
            @Nullable TurnView turn) {
        this(
                counter,
                agency,
                state,
                officer,
                officerName,
                since,
                services,
                startsByItself,
                finishesAndCalls,
                turn,
                null,
                null,
                null);
    }

    public DeskView {
        Fields.id("counter", counter);
        Fields.id("agency", agency);
        Fields.required("state", state);
        Fields.optionalId("officer", officer);
        Fields.optionalText("officerName", officerName);
        Fields.required("since", since);
        services = Fields.ids("services", services);
    }
}
