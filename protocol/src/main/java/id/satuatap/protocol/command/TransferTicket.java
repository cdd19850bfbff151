package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The visitor goes on to another service, or to a colleague, with the same number. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param toService where to
 * @param place where he enters that queue; absent = the mall's setting
 * @param note for the officer there
 * @param toCounter the one counter that may call him while somebody sits there; absent = any of the service
 * @param toOfficer the one officer who may, wherever he sits; only without `toCounter`
 * @param comesBack whether he waits for the sender again when that is done; absent = no
 */
public record TransferTicket(
        String counter,
        String turn,
        String toService,
        @Nullable TransferPlace place,
        @Nullable String note,
        @Nullable String toCounter,
        @Nullable String toOfficer,
        @Nullable Boolean comesBack)
        implements Command {
    /** For good, to any counter of the service. */
    public TransferTicket(
            String counter, String turn, String toService, @Nullable TransferPlace place, @Nullable String note) {
        this(counter, turn, toService, place, note, null, null, null);
    }

    public TransferTicket {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.id("toService", toService);
        Fields.optionalText("note", note);
        Fields.optionalId("toCounter", toCounter);
        Fields.optionalId("toOfficer", toOfficer);
        if (toCounter != null && toOfficer != null) {
            throw new InvalidFieldException("toOfficer", "must be absent where toCounter is not");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.transferTicket(this);
    }
}
