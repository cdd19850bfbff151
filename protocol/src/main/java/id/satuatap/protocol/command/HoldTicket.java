package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The visitor goes away in the middle of the service and the counter is free. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param reason a code: why
 * @param minutes after which he is missed, 1 to 240; absent = the mall's setting
 */
public record HoldTicket(
        String counter,
        String turn,
        String reason,
        @Nullable Integer minutes) implements Command {
    public HoldTicket {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.code("reason", reason);
        Fields.optionalRange("minutes", minutes, 1, 240);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.holdTicket(this);
    }
}
