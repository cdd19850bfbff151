package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.kiosk.PrinterReport;

/**
 * Immutable. The printer that answers at a kiosk now is the right one. Sent by: help desk, organiser's supervisor.
 *
 * @param kiosk the device at which it is
 * @param model as the kiosk told it: should yet another one be there by now, nothing is printed on it
 */
public record AcceptPrinter(String kiosk, String model) implements Command {
    public AcceptPrinter {
        Fields.id("kiosk", kiosk);
        Fields.text("model", model, PrinterReport.MODEL_MAX);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.acceptPrinter(this);
    }
}
