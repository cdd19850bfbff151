package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Whoever holds the paper gives its number up. Sent by: kiosk, help desk.
 *
 * @param token the last part of what the paper's QR holds
 */
public record GiveUpTicket(String token) implements Command {
    public GiveUpTicket {
        Fields.id("token", token);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.giveUpTicket(this);
    }
}
