package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The visitor who stands here needs one more service; he keeps his number. Sent by: officer.
 *
 * @param counter at which counter
 * @param turn the turn that the sender saw; another one there now is TURN_CHANGED
 * @param service of any agency
 */
public record AddStop(String counter, String turn, String service) implements Command {
    public AddStop {
        Fields.id("counter", counter);
        Fields.id("turn", turn);
        Fields.id("service", service);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.addStop(this);
    }
}
