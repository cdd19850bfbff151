package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A service that is ahead of a visitor, and where it is given.
 *
 * @param leg which leg
 * @param service what for
 * @param serviceName its name
 * @param agencyName whose service it is, as it fits a tile
 * @param zoneName where to wait
 */
public record StopView(String leg, String service, String serviceName, String agencyName, String zoneName) {
    public StopView {
        Fields.id("leg", leg);
        Fields.id("service", service);
        Fields.text("serviceName", serviceName);
        Fields.text("agencyName", agencyName);
        Fields.text("zoneName", zoneName);
    }
}
