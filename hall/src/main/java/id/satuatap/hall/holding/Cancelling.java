package id.satuatap.hall.holding;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides cancellations: a visitor goes, or the officer says why he is not served. Confined to the engine's thread. */
public final class Cancelling {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Cancelling(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision cancel(MovingCommand.CancelTicket command) {
        Rights rights = Rights.of(state, who);
        if (!rights.somewhere(Permission.CANCEL_TICKET)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Directory directory = state.directory().orElse(null);
        Leg leg = state.leg(command.leg()).orElse(null);
        Optional<Service> service =
                directory == null || leg == null ? Optional.empty() : directory.service(leg.service());
        if (directory == null || leg == null || service.isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        if (!rights.over(Permission.CANCEL_TICKET, service.get().agency())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        return switch (leg.state()) {
            case PLANNED, WAITING, CALLED, MISSED, ON_HOLD ->
                command.seen() != null && command.seen() != leg.state()
                        ? changed(leg)
                        : Decision.accepted(Answer.NONE, events(directory, withAhead(leg), command.reason()));
            case SERVING -> Decision.rejected(RejectionCode.STILL_SERVING, "ticket", ticketOf(leg));
            case FINISHED, TRANSFERRED, CANCELLED, NO_SHOW, UNSERVED, WITHDRAWN ->
                Decision.rejected(RejectionCode.TICKET_ENDED, "ticket", ticketOf(leg));
        };
    }

    /** Somebody called him, say, since it was asked for: who asked is to look again. */
    private Decision changed(Leg leg) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("ticket", ticketOf(leg));
        details.put("state", leg.state().name());
        Optional.ofNullable(leg.turn())
                .flatMap(state::turn)
                .ifPresent(turn -> details.put("counter", turn.counter().value()));
        return new Decision.Rejected(RejectionCode.TICKET_CHANGED, details);
    }

    /** A number that waits nowhere is not called elsewhere: with the leg that goes on go those that are planned. */
    private List<Leg> withAhead(Leg leg) {
        List<Leg> gone = new ArrayList<>(List.of(leg));
        if (leg.state() != LegState.PLANNED) {
            gone.addAll(state.planned(leg.visit()));
        }
        return gone;
    }

    /** All that the visitor still waits for; nothing while somebody serves him. */
    public Decision giveUp(MovingCommand.GiveUpTicket command) {
        Directory directory = state.directory().orElse(null);
        if (directory == null || !Rights.of(state, who).everywhere(Permission.GIVE_UP_TICKET)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Visit visit = state.visitOfToken(command.token()).orElse(null);
        if (visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        List<Leg> open = visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> !leg.state().ended())
                .toList();
        if (open.isEmpty()) {
            return Decision.rejected(
                    RejectionCode.TICKET_ENDED, "ticket", visit.number().text());
        }
        if (open.stream().anyMatch(leg -> leg.state() == LegState.SERVING)) {
            return Decision.rejected(
                    RejectionCode.STILL_SERVING, "ticket", visit.number().text());
        }
        return Decision.accepted(Answer.of(visit.id()), events(directory, open, MovingCommand.CancelTicket.GIVEN_UP));
    }

    private List<HallEvent> events(Directory directory, List<Leg> legs, String reason) {
        List<HallEvent> events = new ArrayList<>();
        legs.forEach(leg -> events.add(new MovingEvent.LegCancelled(leg.id(), reason)));
        List<Turn> called = legs.stream()
                .flatMap(leg -> Optional.ofNullable(leg.turn()).flatMap(state::turn).stream())
                .toList();
        events.addAll(Announcing.silence(state, directory, called, now));
        return events;
    }

    private String ticketOf(Leg leg) {
        return state.visit(leg.visit()).map(visit -> visit.number().text()).orElse("");
    }
}
