package id.satuatap.hall.calling;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Decides who stands in a line again, or otherwise than he did. Confined to the engine's thread; changes nothing. */
public final class Returning {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Returning(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    /** Who missed his call is back. */
    public Decision back(VisitorCommand.ReturnVisitor command) {
        return of(command.visit(), Permission.RETURN_VISITOR, (directory, visit) -> {
            Leg missed = legIn(visit, LegState.MISSED).orElse(null);
            if (missed == null) {
                boolean late = legIn(visit, LegState.NO_SHOW).isPresent();
                return told(late ? RejectionCode.RETURN_TOO_LATE : RejectionCode.NOT_MISSED, visit);
            }
            return comeBack(state, directory, missed, now)
                    .map(event -> Decision.accepted(Answer.of(visit.id()), List.of(event)))
                    .orElseGet(() -> told(RejectionCode.RETURN_TOO_LATE, visit));
        });
    }

    /** Who came back too late waits again by a person's word; who is in time needs none. */
    public Decision late(VisitorCommand.ApproveLateReturn command) {
        if (who.asPerson().isEmpty()) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        return of(command.visit(), Permission.APPROVE_LATE_RETURN, (directory, visit) -> {
            Leg missed = legIn(visit, LegState.MISSED)
                    .or(() -> goesOn(visit) ? Optional.empty() : legIn(visit, LegState.NO_SHOW))
                    .orElse(null);
            return missed == null
                    ? told(RejectionCode.NOT_MISSED, visit)
                    : directory
                            .service(missed.service())
                            .map(service -> late(directory, service, missed, command))
                            .orElse(Decision.rejected(RejectionCode.UNKNOWN_SERVICE));
        });
    }

    private Decision late(Directory directory, Service service, Leg missed, VisitorCommand.ApproveLateReturn command) {
        if (!Rights.of(state, who).over(Permission.APPROVE_LATE_RETURN, service.agency())) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Optional<VisitEvent.VisitorReturned> inTime =
                missed.state() == LegState.MISSED ? comeBack(state, directory, missed, now) : Optional.empty();
        if (inTime.isPresent()) {
            return Decision.accepted(Answer.of(command.visit()), List.of(inTime.get()));
        }
        if (state.day().filter(day -> day.phase() == Day.Phase.OPEN).isEmpty()) {
            return Decision.rejected(RejectionCode.DAY_NOT_OPEN);
        }
        Optional<Availability> closed = Numbers.againstSendingOn(state, directory, service, now);
        return closed.map(Closed::rejection)
                .orElseGet(() -> Decision.accepted(
                        Answer.of(command.visit()),
                        List.of(
                                new VisitEvent.LateReturnApproved(missed.id(), command.reason()),
                                returned(directory, missed))));
    }

    private VisitEvent.VisitorReturned returned(Directory directory, Leg missed) {
        ReturnPlace place = new ReturnPlace(directory.settings().calls().lateReturn());
        return new VisitEvent.VisitorReturned(
                missed.id(), place.effectiveAt(state.line(missed.service()), missed, now));
    }

    /** Whether its visitor waits, is called or is served for something else. */
    private boolean goesOn(Visit visit) {
        return visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .anyMatch(leg -> !leg.state().ended());
    }

    /** His return, empty when it is too late for one. */
    static Optional<VisitEvent.VisitorReturned> comeBack(
            HallState state, Directory directory, Leg missed, Instant now) {
        ReturnPlace place = new ReturnPlace(directory.settings().calls().lateReturn());
        return state.missed()
                .since(missed.id())
                .map(missedAt -> new StayingAway(state, directory)
                        .since(missed.id(), missedAt)
                        .orElse(now))
                .flatMap(place::until)
                .filter(until -> !now.isAfter(until))
                .map(until -> new VisitEvent.VisitorReturned(
                        missed.id(), place.effectiveAt(state.line(missed.service()), missed, now)));
    }

    /** Priority given or taken away, with the officer's reason. */
    public Decision priority(VisitorCommand.SetPriority command) {
        return of(command.visit(), Permission.SET_PRIORITY, (directory, visit) -> {
            if (legIn(visit, LegState.WAITING).isEmpty()) {
                return told(RejectionCode.NOT_WAITING, visit);
            }
            return visit.priority() == command.priority()
                    ? told(RejectionCode.PRIORITY_UNCHANGED, visit)
                    : Decision.accepted(
                            new VisitEvent.PriorityChanged(visit.id(), command.priority(), command.reason()));
        });
    }

    /** Of a visitor of an agency over which the asker has the permission. */
    private Decision of(VisitId id, Permission permission, BiFunction<Directory, Visit, Decision> rule) {
        Rights rights = Rights.of(state, who);
        if (rights.reach(permission) == Reach.NOTHING) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Directory directory = state.directory().orElse(null);
        Visit visit = state.visit(id).orElse(null);
        if (directory == null || visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        boolean his = visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .flatMap(leg -> directory.service(leg.service()).stream())
                .anyMatch(service -> rights.over(permission, service.agency()));
        return his ? rule.apply(directory, visit) : Decision.rejected(RejectionCode.NOT_ALLOWED);
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }

    private Optional<Leg> legIn(Visit visit, LegState standing) {
        return visit.legs().stream()
                .flatMap(id -> state.leg(id).stream())
                .filter(leg -> leg.state() == standing)
                .findFirst();
    }
}
