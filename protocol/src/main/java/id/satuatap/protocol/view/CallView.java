package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. One call, for boards; the last twelve of each zone are kept. Audience: HALL, everybody.
 *
 * @param turn which turn
 * @param ticket the number to show
 * @param counter where to go
 * @param counterLabel what stands above the counter
 * @param agency whose counter it is
 * @param zone where it is
 * @param calledAt the first call
 * @param lastCalledAt the latest call
 * @param calls how often it was called; 1 = not recalled
 * @param state what became of it
 */
public record CallView(
        String turn,
        String ticket,
        String counter,
        String counterLabel,
        String agency,
        int zone,
        Instant calledAt,
        Instant lastCalledAt,
        int calls,
        CallState state) {
    public CallView {
        Fields.id("turn", turn);
        Fields.id("ticket", ticket);
        Fields.id("counter", counter);
        Fields.text("counterLabel", counterLabel, 40);
        Fields.id("agency", agency);
        Fields.range("zone", zone, 1, 999);
        Fields.required("calledAt", calledAt);
        Fields.required("lastCalledAt", lastCalledAt);
        Fields.range("calls", calls, 1, Integer.MAX_VALUE);
        Fields.required("state", state);
    }
}
