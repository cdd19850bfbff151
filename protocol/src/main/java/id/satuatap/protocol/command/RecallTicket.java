package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An officer calls the same visitor again. Sent by: officer, keypad. Result: turn.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 */
public record RecallTicket(String counter, String turn) implements Command {
    public RecallTicket {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recallTicket(this);
    }
}
