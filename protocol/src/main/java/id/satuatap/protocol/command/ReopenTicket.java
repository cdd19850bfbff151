package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Finishing or sending on was a mistake: the visitor is served on. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that ended last there
 */
public record ReopenTicket(String counter, String turn) implements Command {
    public ReopenTicket {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reopenTicket(this);
    }
}
