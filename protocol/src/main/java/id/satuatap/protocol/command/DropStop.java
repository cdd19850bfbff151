package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor who stands here does not need one of the services still ahead of him. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param leg which one, of those that are planned
 * @param reason a code: why
 */
public record DropStop(String counter, String turn, String leg, String reason) implements Command {
    public DropStop {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.id("leg", leg);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dropStop(this);
    }
}
