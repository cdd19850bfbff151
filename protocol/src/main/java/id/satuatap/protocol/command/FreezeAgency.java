package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. An agency cannot work for a while: nobody of it is called. Sent by: supervisors, administrator.
 *
 * @param agency which agency
 * @param reason a code: why
 */
public record FreezeAgency(String agency, String reason) implements Command {
    public FreezeAgency {
        Fields.id("agency", agency);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.freezeAgency(this);
    }
}
