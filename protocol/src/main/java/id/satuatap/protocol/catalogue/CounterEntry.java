package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. One counter and what it serves.
 *
 * @param code unique in the mall, never reused
 * @param label what stands above it
 * @param agency whose it is
 * @param zone where it is
 * @param services codes of what it serves, first choice first
 * @param startsByItself true if serving starts with the call
 * @param finishesAndCalls true if calling next finishes the turn before
 */
public record CounterEntry(
        String code,
        String label,
        String agency,
        int zone,
        List<String> services,
        boolean startsByItself,
        boolean finishesAndCalls) {
    public CounterEntry {
        Fields.id("code", code);
        Fields.text("label", label, 40);
        Fields.id("agency", agency);
        Fields.range("zone", zone, 1, 999);
        services = Fields.ids("services", services);
    }
}
