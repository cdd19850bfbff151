package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A supervisor sends the visitor at somebody else's counter on. Sent by: agency's supervisor, organiser's
 * supervisor.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param toService where to
 * @param toCounter the one counter that may call him while somebody sits there; absent = any of the service
 * @param reason a code: why
 */
public record SendOnFor(
        String counter,
        String turn,
        String toService,
        @Nullable String toCounter,
        String reason) implements Command {
    public SendOnFor {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.id("toService", toService);
        Fields.optionalId("toCounter", toCounter);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sendOnFor(this);
    }
}
