package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A supervisor lets somebody who waits wait for another service of the agency, or for one counter. Sent by:
 * agency's supervisor, organiser's supervisor.
 *
 * @param leg who waits
 * @param toService the same service where only the counter changes
 * @param toCounter the one counter that may call him while somebody sits there; absent = any of the service
 * @param reason a code: why
 */
public record MoveTicket(
        String leg, String toService, @Nullable String toCounter, String reason) implements Command {
    public MoveTicket {
        Fields.id("leg", leg);
        Fields.id("toService", toService);
        Fields.optionalId("toCounter", toCounter);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moveTicket(this);
    }
}
