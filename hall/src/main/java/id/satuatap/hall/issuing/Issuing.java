package id.satuatap.hall.issuing;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.closing.Closed;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Reprint;
import id.satuatap.hall.visit.Copy;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides a kiosk's commands. Confined to the engine's thread; changes nothing. */
public final class Issuing {
    private final HallState state;
    private final Principal who;
    private final Instant now;
    private final TicketTokens tokens;

    public Issuing(HallState state, Principal who, Instant now, TicketTokens tokens) {
        this.state = state;
        this.who = who;
        this.now = now;
        this.tokens = tokens;
    }

    public Decision issue(VisitorCommand.IssueTicket command) {
        Directory directory = state.directory().orElse(null);
        Service service =
                directory == null ? null : directory.service(command.service()).orElse(null);
        if (directory == null || service == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_SERVICE);
        }
        if (!Rights.of(state, who).over(Permission.ISSUE, service.agency())) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        if (state.visit(command.visit()).isPresent()) {
            return Decision.rejected(RejectionCode.VISIT_EXISTS);
        }
        Availability availability = Numbers.availability(state, directory, service, now);
        if (!availability.open()) {
            return Closed.rejection(availability);
        }
        NewTicket ticket = new NewTicket(
                command.visit(), service, command.persons(), command.priority(), command.language(), device());
        return Decision.accepted(
                Answer.of(command.visit()),
                ticket.events(state, directory, tokens, Quote.of(state, directory, service), LegCause.ISSUED, now));
    }

    public Decision reportCopy(VisitorCommand.ReportCopy command) {
        Rights rights = Rights.of(state, who);
        if (!rights.everywhere(Permission.ISSUE)
                && !(rights.everywhere(Permission.REPORT_PRINTER) && printsHere(command))) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Visit visit = state.visit(command.visit()).orElse(null);
        if (visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        if (!ofItsOwn(visit, command.copy())) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Optional<Copy> copy = visit.copies().stream()
                .filter(candidate -> candidate.ordinal() == command.copy())
                .findFirst();
        if (copy.isEmpty() || command.state() == CopyState.PENDING) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT, "copy", Integer.toString(command.copy()));
        }
        return Decision.accepted(new VisitEvent.CopyReported(
                command.visit(), command.copy(), command.state(), command.tier(), command.reason()));
    }

    /** Whoever gives no numbers has a word on what he was asked to print, and on nothing else. */
    private boolean printsHere(VisitorCommand.ReportCopy command) {
        return state.reprints()
                .of(command.visit(), command.copy())
                .filter(reprint -> reprint.device().equals(device()))
                .isPresent();
    }

    /** A kiosk speaks of its own paper only, a person of none that a kiosk prints. */
    private boolean ofItsOwn(Visit visit, int copy) {
        DeviceId printing =
                state.reprints().of(visit.id(), copy).map(Reprint::device).orElse(visit.device());
        return Objects.equals(device(), printing);
    }

    private @Nullable DeviceId device() {
        return who.asDevice().orElse(null);
    }
}
