package id.satuatap.hall.calling;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.rights.Rights;
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
