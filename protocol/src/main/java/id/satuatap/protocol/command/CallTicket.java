package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Calls one number out of order. Sent by: officer.
 *
 * @param counter at which counter
 * @param leg of the number, as a {@code WaitingView} or {@code WhyView} names it
 * @param reason why he goes before others, as a code
 */
public record CallTicket(String counter, String leg, String reason) implements Command {
    public CallTicket {
        Fields.id("counter", counter);
        Fields.id("leg", leg);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callTicket(this);
    }
}
