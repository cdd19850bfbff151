package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The visitor will not be served. Sent by: officer, help desk, supervisors.
 *
 * @param leg which leg
 * @param reason a code: why
 * @param seen how the leg stood when it was asked for; absent where that is no matter
 */
public record CancelTicket(
        String leg, String reason, @Nullable SeenState seen) implements Command {
    /** However it stands. */
    public CancelTicket(String leg, String reason) {
        this(leg, reason, null);
    }

    public CancelTicket {
        Fields.id("leg", leg);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cancelTicket(this);
    }
}
