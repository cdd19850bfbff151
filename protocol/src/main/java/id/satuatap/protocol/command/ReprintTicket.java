package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A number is printed once more. Sent by: help desk, organiser's supervisor.
 *
 * @param visit whose
 * @param kiosk the device at whose printer
 * @param reason a code: why
 */
public record ReprintTicket(String visit, String kiosk, String reason) implements Command {
    public ReprintTicket {
        Fields.id("visit", visit);
        Fields.id("kiosk", kiosk);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reprintTicket(this);
    }
}
