package id.satuatap.hall.outage;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OutageCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Outage;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides whether an agency's work stands still. Confined to the engine's thread; changes nothing. */
public final class Freezing implements OutageCommand.Cases<Decision> {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Freezing(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    /** Why nobody may be called for an agency now; empty when it works. */
    public static Optional<Decision> refusal(HallState state, AgencyCode agency) {
        return state.outages()
                .of(agency)
                .map(outage -> Decision.rejected(RejectionCode.AGENCY_FROZEN, "reason", outage.reason()));
    }

    @Override
    public Decision freeze(OutageCommand.FreezeAgency command) {
        return allowed(
                command,
                standing -> standing.isPresent()
                        ? refusal(state, command.agency()).orElseThrow()
                        : Decision.accepted(Answer.NONE, stopping(command)));
    }

    /** Whoever is called and not yet there waits again at his place: no call may run out while nobody can serve him. */
    private List<HallEvent> stopping(OutageCommand.FreezeAgency command) {
        Directory directory = state.directory().orElseThrow();
        List<Turn> called = state.unanswered().stream()
                .flatMap(turn -> state.turn(turn).stream())
                .filter(turn -> isCalledFor(command.agency(), directory, turn))
                .toList();
        List<HallEvent> events = new ArrayList<>();
        events.add(frozen(command));
        called.forEach(turn -> events.add(new TurnEvent.CallUndone(turn.id())));
        events.addAll(Announcing.silence(state, directory, called, now));
        return events;
    }

    /** At a counter that starts by itself he may be there already without anybody having said so, and his call never ends. */
    private static boolean isCalledFor(AgencyCode agency, Directory directory, Turn turn) {
        return directory
                .counter(turn.counter())
                .filter(counter -> counter.agency().equals(agency) && !counter.startsByItself())
                .isPresent();
    }

    private OutageEvent frozen(OutageCommand.FreezeAgency command) {
        Catalogue catalogue = state.directory().orElseThrow().catalogue();
        return new OutageEvent.AgencyFrozen(
                command.agency(),
                command.reason(),
                catalogue.services().stream()
                        .filter(service -> service.agency().equals(command.agency()))
                        .map(Service::code)
                        .toList(),
                catalogue.counters().stream()
                        .filter(counter -> counter.agency().equals(command.agency()))
                        .map(Counter::code)
                        .toList());
    }

    @Override
    public Decision thaw(OutageCommand.ThawAgency command) {
        return allowed(
                command,
                standing -> standing.isPresent()
                        ? Decision.accepted(new OutageEvent.AgencyThawed(command.agency()))
                        : Decision.rejected(RejectionCode.AGENCY_NOT_FROZEN));
    }

    private Decision allowed(OutageCommand command, Function<Optional<Outage>, Decision> rule) {
        boolean known = state.directory()
                .flatMap(directory -> directory.agency(command.agency()))
                .isPresent();
        if (!known) {
            return Decision.rejected(RejectionCode.UNKNOWN_AGENCY);
        }
        if (!Rights.of(state, who).over(Permission.FREEZE_AGENCY, command.agency())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        return state.day().map(Day::running).orElse(false)
                ? rule.apply(state.outages().of(command.agency()))
                : Decision.rejected(RejectionCode.DAY_NOT_OPEN);
    }
}
