package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Who missed his call is back, and waits again. Sent by: kiosk, help desk, officer.
 *
 * @param visit whose
 */
public record ReturnVisitor(String visit) implements Command {
    public ReturnVisitor {
        Fields.id("visit", visit);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.returnVisitor(this);
    }
}
