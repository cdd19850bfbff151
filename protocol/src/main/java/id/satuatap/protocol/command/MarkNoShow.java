package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor did not come. Sent by: officer, keypad.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 */
public record MarkNoShow(String counter, String turn) implements Command {
    public MarkNoShow {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.markNoShow(this);
    }
}
