package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. A supervisor ends the turn at somebody else's counter; the counter stays open. Sent by: agency's supervisor,
 * organiser's supervisor.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param visitor what becomes of its visitor
 * @param reason a code: why
 */
public record EndTurnFor(String counter, String turn, LeftBehind visitor, String reason) implements Command {
    public EndTurnFor {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.required("visitor", visitor);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.endTurnFor(this);
    }
}
