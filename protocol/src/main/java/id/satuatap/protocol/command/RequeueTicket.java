package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor on hold waits again at his exact place, to be called. Sent by: officer.
 *
 * @param counter at which counter
 * @param leg which leg is on hold
 */
public record RequeueTicket(String counter, String leg) implements Command {
    public RequeueTicket {
        Fields.id("counter", counter);
        Fields.id("leg", leg);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.requeueTicket(this);
    }
}
