package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. Who missed his call and came back later than one may waits again all the same, behind the next few. Sent by:
 * help desk, supervisor.
 *
 * @param visit who came back
 * @param reason why he may
 */
public record ApproveLateReturn(String visit, String reason) implements Command {
    public ApproveLateReturn {
        Fields.id("visit", visit);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.approveLateReturn(this);
    }
}
