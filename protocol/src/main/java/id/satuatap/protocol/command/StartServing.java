package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor has come. Sent by: officer, keypad. Result: turn.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 */
public record StartServing(String counter, String turn) implements Command {
    public StartServing {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.startServing(this);
    }
}
