package id.satuatap.protocol.kiosk;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. PUT /api/v1/devices/printer: a kiosk says how its printer stands.
 *
 * @param printer how it stands
 */
public record PrinterReport(PrinterStanding printer) {
    public PrinterReport {
        Fields.required("printer", printer);
    }
}
