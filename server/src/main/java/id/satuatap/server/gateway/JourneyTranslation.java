package id.satuatap.server.gateway;

import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.protocol.command.AddStop;
import id.satuatap.protocol.command.DropStop;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.PartVisits;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.field.InvalidFieldException;

/** The protocol's commands about several services of one number in the hall's words. Stateless. */
final class JourneyTranslation {
    private JourneyTranslation() {}

    static JourneyCommand of(IssueJourney command) {
        String lifeEvent = command.lifeEvent();
        return new JourneyCommand.IssueJourney(
                NewVisits.id(command.visit()),
                lifeEvent == null ? null : new LifeEventCode(lifeEvent),
                command.services().stream().map(ServiceCode::new).toList(),
                command.persons(),
                command.priority(),
                NewVisits.language(command.language()));
    }

    static JourneyCommand of(AddStop command) {
        return new JourneyCommand.AddStop(
                new CounterCode(command.counter()), new TurnId(command.turn()), new ServiceCode(command.service()));
    }

    static JourneyCommand of(DropStop command) {
        return new JourneyCommand.DropStop(
                new CounterCode(command.counter()),
                new TurnId(command.turn()),
                new LegId(command.leg()),
                command.reason());
    }

    static JourneyCommand of(JoinVisits command) {
        return new JourneyCommand.JoinVisits(
                new VisitId(command.into()),
                TicketNumber.typed(command.ticket())
                        .orElseThrow(() -> new InvalidFieldException("ticket", "must be a number such as A-012")),
                command.reason());
    }

    static JourneyCommand of(PartVisits command) {
        return new JourneyCommand.PartVisits(new VisitId(command.visit()), command.reason());
    }

    static JourneyCommand of(SplitVisit command) {
        return new JourneyCommand.SplitVisit(
                new VisitId(command.visit()),
                command.legs().stream().map(LegId::new).toList(),
                NewVisits.id(command.newVisit()),
                command.reason());
    }
}
