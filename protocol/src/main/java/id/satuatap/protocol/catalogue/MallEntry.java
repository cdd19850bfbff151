package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The mall itself.
 *
 * @param name its full name
 * @param regency the regency or city it belongs to
 * @param timeZone IANA name such as Asia/Jakarta
 * @param zoneLabel WIB, WITA or WIT
 * @param address where it stands
 */
public record MallEntry(
        String name,
        String regency,
        String timeZone,
        String zoneLabel,
        @Nullable String address) {
    public MallEntry {
        Fields.text("name", name);
        Fields.text("regency", regency);
        Fields.text("timeZone", timeZone);
        Fields.text("zoneLabel", zoneLabel);
        Fields.optionalText("address", address);
    }
}
