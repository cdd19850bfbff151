package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. One visitor has two numbers: let him go on with one of them; what is ahead of the other one is ahead of it then. Sent by: officer, agency supervisor, help desk, organiser's supervisor.
 *
 * @param into the visit of the number that he keeps
 * @param ticket the other number, as it is written on its paper; it must wait, and nobody may have begun to serve it
 * @param reason a code: why
 */
public record JoinVisits(String into, String ticket, String reason) implements Command {
    public JoinVisits {
        Fields.id("into", into);
        Fields.id("ticket", ticket);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.joinVisits(this);
    }
}
