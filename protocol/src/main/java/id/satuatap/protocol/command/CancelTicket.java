package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor will not be served. Sent by: officer, help desk, supervisors.
 *
 * @param leg which leg
 * @param reason a code: why
 */
public record CancelTicket(String leg, String reason) implements Command {
    public CancelTicket {
        Fields.id("leg", leg);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cancelTicket(this);
    }
}
