package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. The agency works again. Sent by: supervisors, administrator.
 *
 * @param agency which agency
 */
public record ThawAgency(String agency) implements Command {
    public ThawAgency {
        Fields.id("agency", agency);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.thawAgency(this);
    }
}
