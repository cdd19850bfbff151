package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import java.util.HashSet;
import java.util.List;

/**
 * Immutable. Two came by one number and go different ways: some of its services get a number of their own, which the answer brings. Sent by: officer, agency supervisor, help desk, organiser's supervisor.
 *
 * @param visit whose number it was
 * @param legs which, 1 to 8 of those that wait or are planned; not all that are ahead
 * @param newVisit the new visit's id, made by the sender
 * @param reason a code: why
 */
public record SplitVisit(String visit, List<String> legs, String newVisit, String reason) implements Command {
    public SplitVisit {
        Fields.id("visit", visit);
        legs = Fields.ids("legs", legs);
        if (legs.isEmpty() || legs.size() > IssueJourney.SERVICES_MAX || new HashSet<>(legs).size() < legs.size()) {
            throw new InvalidFieldException("legs", "must be 1 to " + IssueJourney.SERVICES_MAX + ", each once");
        }
        Fields.id("newVisit", newVisit);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.splitVisit(this);
    }
}
