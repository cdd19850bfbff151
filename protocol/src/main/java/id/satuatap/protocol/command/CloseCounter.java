package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An officer gives his counter up, or whoever answers for it closes one that its officer left open. Sent by:
 * officer, agency's supervisor, organiser's supervisor, administrator.
 *
 * @param counter at which counter
 * @param visitor what becomes of the visitor whom another officer left there; without it a visitor there is
 *     {@code STILL_SERVING}, and for one's own counter it changes nothing
 * @param turn the visitor's turn that the sender saw there: another one, none any more, or none named is {@code
 *     TURN_CHANGED}
 * @param reason a code: why somebody else closes it
 */
public record CloseCounter(
        String counter,
        @Nullable LeftBehind visitor,
        @Nullable String turn,
        @Nullable String reason) implements Command {
    public CloseCounter {
        Fields.id("counter", counter);
        Fields.optionalId("turn", turn);
        Fields.optionalCode("reason", reason);
    }

    /** For one's own counter. */
    public CloseCounter(String counter) {
        this(counter, null, null, null);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.closeCounter(this);
    }
}
