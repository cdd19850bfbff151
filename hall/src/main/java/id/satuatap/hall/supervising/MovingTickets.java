package id.satuatap.hall.supervising;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.detour.Reserved;
import id.satuatap.hall.detour.SendingBack;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.itinerary.Itinerary;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides where somebody waits whom nobody has called yet. Confined to the engine's thread; changes nothing. */
public final class MovingTickets {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public MovingTickets(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision move(SupervisingCommand.MoveTicket command) {
        if (!Rights.of(state, who).somewhere(Permission.ACT_FOR_OFFICER)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Directory directory = state.directory().orElse(null);
        Leg leg = state.leg(command.leg()).orElse(null);
        if (directory == null || leg == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Service target = directory.service(command.toService()).orElse(null);
        if (target == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        Optional<PersonId> by = who.asPerson();
        if (by.isEmpty() || !isHis(directory, leg, target)) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        Visit visit = state.visit(leg.visit()).orElseThrow();
        if (leg.state() != LegState.WAITING) {
            return Decision.rejected(
                    RejectionCode.NOT_WAITING, "ticket", visit.number().text());
        }
        ReservedFor receiver = command.receiver();
        if (receiver != null
                && new Reserved(state, directory).seat(receiver, target.code()).isEmpty()) {
            return Decision.rejected(RejectionCode.RECEIVER_AWAY);
        }
        return leg.service().equals(target.code())
                ? kept(leg, command, by.get())
                : moved(directory, visit, leg, target, command, by.get());
    }

    /** Within one agency: another one's line is not his to lengthen. */
    private boolean isHis(Directory directory, Leg leg, Service target) {
        Rights rights = Rights.of(state, who);
        return directory
                .service(leg.service())
                .filter(service -> service.agency().equals(target.agency()))
                .filter(service -> rights.over(Permission.ACT_FOR_OFFICER, service.agency()))
                .isPresent();
    }

    private Decision kept(Leg leg, SupervisingCommand.MoveTicket command, PersonId by) {
        ReservedFor before = state.detours().reservedFor(leg.id()).orElse(null);
        ReservedFor receiver = command.receiver();
        return Objects.equals(before, receiver)
                ? Decision.rejected(RejectionCode.SAME_SERVICE)
                : Decision.accepted(new SupervisingEvent.TicketKept(
                        leg.id(),
                        receiver == null ? null : receiver.counter(),
                        receiver == null ? null : receiver.officer(),
                        by,
                        command.reason()));
    }

    private boolean isBack(Leg leg, Service target) {
        return state.supervision()
                .move(leg.id())
                .filter(move -> move.service().equals(target.code()))
                .isPresent();
    }

    /** With the time that he has now, and with whoever waits for him afterwards. */
    private Decision moved(
            Directory directory,
            Visit visit,
            Leg leg,
            Service target,
            SupervisingCommand.MoveTicket command,
            PersonId by) {
        if (new Itinerary(state, directory, now).isAhead(visit, target.code())) {
            return Decision.rejected(
                    RejectionCode.ALREADY_PLANNED, "ticket", visit.number().text());
        }
        // Whoever goes back where he came from asks nothing of the day that it had not promised him.
        Optional<Availability> closed =
                isBack(leg, target) ? Optional.empty() : Numbers.againstSendingOn(state, directory, target, now);
        if (closed.isPresent()) {
            return Closed.rejection(closed.get());
        }
        LegId next = visit.id().leg(visit.nextLegOrdinal());
        List<HallEvent> events = new ArrayList<>();
        events.add(new SupervisingEvent.TicketMoved(leg.id(), target.code(), by, command.reason()));
        events.add(new VisitEvent.LegQueued(
                next,
                visit.id(),
                target.code(),
                0,
                leg.cases(),
                leg.place().effectiveAt(),
                LegCause.MOVED,
                null,
                leg.noteRef()));
        ReservedFor receiver = command.receiver();
        if (receiver != null) {
            events.add(new MovingEvent.LegReserved(next, receiver.counter(), receiver.officer()));
        }
        events.addAll(SendingBack.promised(next, state.detours().waysBack(leg.id())));
        return Decision.accepted(Answer.of(visit.id()), events);
    }
}
