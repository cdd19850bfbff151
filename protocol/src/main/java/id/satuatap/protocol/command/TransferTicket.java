package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The visitor goes on to another service with the same number. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param toService where to
 * @param place where he enters that queue; absent = the mall's setting
 * @param note for the officer there
 */
public record TransferTicket(
        String counter,
        String turn,
        String toService,
        @Nullable TransferPlace place,
        @Nullable String note) implements Command {
    public TransferTicket {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.id("toService", toService);
        Fields.optionalText("note", note);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.transferTicket(this);
    }
}
