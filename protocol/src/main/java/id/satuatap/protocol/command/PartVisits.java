package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. They are two visitors after all: the number that was joined to another one waits again, at its exact place. Sent by: officer, agency supervisor, help desk, organiser's supervisor.
 *
 * @param visit whose number had been joined
 * @param reason a code: why
 */
public record PartVisits(String visit, String reason) implements Command {
    public PartVisits {
        Fields.id("visit", visit);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.partVisits(this);
    }
}
