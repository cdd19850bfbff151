package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Gives a waiting visitor priority, or takes it away. Sent by: officer, help desk, supervisor.
 *
 * @param visit whose
 * @param priority whether he has it from now on
 * @param reason why, as a code that names no kind of need
 */
public record SetPriority(String visit, boolean priority, String reason) implements Command {
    public SetPriority {
        Fields.id("visit", visit);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.setPriority(this);
    }
}
