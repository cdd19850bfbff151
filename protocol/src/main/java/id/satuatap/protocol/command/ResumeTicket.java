package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor on hold is back: he is served on, without a call. Sent by: officer.
 *
 * @param counter at which counter
 * @param leg which leg is on hold
 */
public record ResumeTicket(String counter, String leg) implements Command {
    public ResumeTicket {
        Fields.id("counter", counter);
        Fields.id("leg", leg);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resumeTicket(this);
    }
}
