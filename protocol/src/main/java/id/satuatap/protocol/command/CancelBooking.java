package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A booking's place is free again. Sent by: help desk, the agency's supervisor, organiser's supervisor,
 * administrator.
 *
 * @param booking which one
 * @param reason a code of 1 to 32 of A-Z, 0-9 and _
 */
public record CancelBooking(String booking, String reason) implements Command {
    public CancelBooking {
        Fields.id("booking", booking);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cancelBooking(this);
    }
}
