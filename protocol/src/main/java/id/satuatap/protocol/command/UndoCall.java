package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The call was a mistake: the visitor goes back to his exact place. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 */
public record UndoCall(String counter, String turn) implements Command {
    public UndoCall {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.undoCall(this);
    }
}
