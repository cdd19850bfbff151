package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One counter as the hall sees it. Audience: HALL, everybody.
 *
 * @param counter its code
 * @param label what stands above it, such as 3 or 12A
 * @param agency whose it is
 * @param zone where it is
 * @param state whether it serves
 * @param ticket number of the visitor called or served there
 * @param turn his turn
 * @param turnState how far it is
 */
public record CounterView(
        String counter,
        String label,
        String agency,
        int zone,
        CounterState state,
        @Nullable String ticket,
        @Nullable String turn,
        @Nullable TurnState turnState) {
    public CounterView {
        Fields.id("counter", counter);
        Fields.text("label", label, 40);
        Fields.id("agency", agency);
        Fields.range("zone", zone, 1, 999);
        Fields.required("state", state);
        Fields.optionalId("ticket", ticket);
        Fields.optionalId("turn", turn);
    }
}
