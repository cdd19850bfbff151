package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. One zone or floor.
 *
 * @param no its number
 * @param name its name
 */
public record ZoneEntry(int no, String name) {
    public ZoneEntry {
        Fields.range("no", no, 1, 999);
        Fields.text("name", name);
    }
}
