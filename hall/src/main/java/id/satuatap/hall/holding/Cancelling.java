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
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        Directory directory = state.directory().orElse(null);
        Leg leg = state.leg(command.leg()).orElse(null);
        Optional<Service> service =
                directory == null || leg == null ? Optional.empty() : directory.service(leg.service());
        if (directory == null || leg == null || service.isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        if (!Rights.of(state, who).over(Permission.CANCEL_TICKET, service.get().agency())) {
            return Decision.rejected(RejectionCode.NOT_YOUR_AGENCY);
        }
        return switch (leg.state()) {
            case PLANNED, WAITING, CALLED, MISSED, ON_HOLD ->
                Decision.accepted(Answer.NONE, events(directory, leg, command));
            case SERVING -> Decision.rejected(RejectionCode.STILL_SERVING, "ticket", ticketOf(leg));
            case FINISHED, TRANSFERRED, CANCELLED, NO_SHOW, UNSERVED ->
                Decision.rejected(RejectionCode.TICKET_ENDED, "ticket", ticketOf(leg));
        };
    }

    private List<HallEvent> events(Directory directory, Leg leg, MovingCommand.CancelTicket command) {
        List<HallEvent> events = new ArrayList<>();
        events.add(new MovingEvent.LegCancelled(leg.id(), command.reason()));
        Optional.ofNullable(leg.turn()).flatMap(state::turn).ifPresent(turn -> events.addAll(silence(directory, turn)));
        return events;
    }

    private List<? extends HallEvent> silence(Directory directory, Turn turn) {
        return directory.counter(turn.counter()).stream()
                .flatMap(counter ->
                        Announcing.planAt(state, directory, counter, now)
                                .forget(turn.id())
                                .grantNext()
                                .events()
                                .stream())
                .toList();
    }

    private String ticketOf(Leg leg) {
        return state.visit(leg.visit()).map(visit -> visit.number().text()).orElse("");
    }
}
