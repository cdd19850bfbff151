package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor has been served. Sent by: officer, keypad.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 */
public record FinishServing(String counter, String turn) implements Command {
    public FinishServing {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.finishServing(this);
    }
}
