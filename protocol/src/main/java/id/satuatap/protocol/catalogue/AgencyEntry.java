package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One agency and its services.
 *
 * @param code unique in the mall, never reused
 * @param name its full name
 * @param shortName what fits a tile
 * @param zone where it is
 * @param icon name of the icon to show
 * @param openingHours by day of the week; a day that is absent is closed
 * @param services in the order shown
 */
public record AgencyEntry(
        String code,
        String name,
        String shortName,
        int zone,
        @Nullable String icon,
        List<OpeningHours> openingHours,
        List<ServiceEntry> services) {
    public AgencyEntry {
        Fields.id("code", code);
        Fields.text("name", name);
        Fields.text("shortName", shortName, 60);
        Fields.range("zone", zone, 1, 999);
        Fields.optionalId("icon", icon);
        openingHours = Fields.list("openingHours", openingHours);
        services = Fields.list("services", services);
    }
}
