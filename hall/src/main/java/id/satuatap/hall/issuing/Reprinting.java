package id.satuatap.hall.issuing;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Visit;
import java.util.List;
import java.util.Optional;

/** Decides whether a number is printed once more. Confined to the engine's thread; changes nothing. */
public final class Reprinting {
    /** The original counted; whoever needs more has another trouble. */
    static final int COPIES_MAX = 20;

    private final HallState state;
    private final Principal who;

    public Reprinting(HallState state, Principal who) {
        this.state = state;
        this.who = who;
    }

    public Decision reprint(VisitorCommand.ReprintTicket command) {
        if (!Rights.of(state, who).everywhere(Permission.REPRINT)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Visit visit = state.visit(command.visit()).orElse(null);
        if (visit == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_VISIT);
        }
        Optional<Device> kiosk = state.device(command.kiosk())
                .filter(device -> device.kind().mayPrint())
                .filter(Device::active);
        if (kiosk.isEmpty()) {
            return Decision.rejected(RejectionCode.UNKNOWN_DEVICE);
        }
        if (over(visit)) {
            return told(RejectionCode.TICKET_ENDED, visit);
        }
        int copies = visit.copies().size();
        return copies >= COPIES_MAX
                ? told(RejectionCode.COPIES_USED_UP, visit)
                : Decision.accepted(
                        Answer.NONE,
                        List.of(new VisitEvent.CopyOrdered(visit.id(), copies + 1, command.kiosk(), command.reason())));
    }

    /** Nothing is ahead of its visitor: a further paper would only be taken for a number that waits. */
    private boolean over(Visit visit) {
        return visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .allMatch(leg -> leg.state().ended());
    }

    private static Decision told(RejectionCode code, Visit visit) {
        return Decision.rejected(code, "ticket", visit.number().text());
    }
}
