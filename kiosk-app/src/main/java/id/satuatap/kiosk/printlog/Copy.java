package id.satuatap.kiosk.printlog;

import id.satuatap.kiosk.printlog.PrintEvent.Ended;
import id.satuatap.kiosk.printlog.PrintEvent.Issued;
import id.satuatap.kiosk.printlog.PrintEvent.NotIssued;
import id.satuatap.kiosk.printlog.PrintEvent.Reported;
import id.satuatap.kiosk.printlog.PrintEvent.Requested;
import id.satuatap.kiosk.printlog.PrintEvent.Sending;
import id.satuatap.kiosk.printlog.PrintEvent.Sent;
import id.satuatap.protocol.view.TicketView;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One press and the original copy that came of it. A step that would allow a second original is refused here,
 * whoever asks for it.
 *
 * @param request how it began
 * @param stage how far it is
 * @param number the ticket, once there is one
 * @param end what became of the copy, once that is known
 */
public record Copy(
        Requested request,
        CopyStage stage,
        @Nullable TicketView number,
        @Nullable Ended end) {

    static Copy begun(Requested request) {
        return new Copy(request, CopyStage.REQUESTED, null, null);
    }

    public String visit() {
        return request.visit();
    }

    /** The ticket, once there is one. */
    public Optional<TicketView> ticket() {
        return Optional.ofNullable(number);
    }

    /** What became of the copy, once that is known. */
    public Optional<Ended> ended() {
        return Optional.ofNullable(end);
    }

    /** Nothing is left to do. */
    public boolean settled() {
        return stage == CopyStage.SETTLED;
    }

    /**
     * Returns the copy after an event.
     *
     * @throws IllegalStateException when the event cannot follow, such as a second SENDING
     */
    public Copy after(PrintEvent event) {
        return event.match(new Steps());
    }

    private Copy at(CopyStage next, Set<CopyStage> allowedFrom) {
        return at(next, number, end, allowedFrom);
    }

    private Copy at(CopyStage next, @Nullable TicketView ticket, @Nullable Ended ended, Set<CopyStage> allowedFrom) {
        if (!allowedFrom.contains(stage)) {
            throw new IllegalStateException("visit " + visit() + " is " + stage + " and cannot become " + next);
        }
        return new Copy(request, next, ticket, ended);
    }

    private final class Steps implements PrintEvent.Cases<Copy> {
        @Override
        public Copy requested(Requested requested) {
            throw new IllegalStateException("visit " + visit() + " was requested before");
        }

        @Override
        public Copy issued(Issued issued) {
            return at(CopyStage.ISSUED, issued.ticket(), null, EnumSet.of(CopyStage.REQUESTED));
        }

        @Override
        public Copy notIssued(NotIssued notIssued) {
            return at(CopyStage.SETTLED, EnumSet.of(CopyStage.REQUESTED));
        }

        @Override
        public Copy sending(Sending sending) {
            return at(CopyStage.SENDING, EnumSet.of(CopyStage.ISSUED));
        }

        @Override
        public Copy sent(Sent sent) {
            return at(CopyStage.SENT, EnumSet.of(CopyStage.SENDING));
        }

        @Override
        public Copy ended(Ended ended) {
            return at(CopyStage.ENDED, number, ended, EnumSet.of(CopyStage.ISSUED, CopyStage.SENDING, CopyStage.SENT));
        }

        @Override
        public Copy reported(Reported reported) {
            return at(CopyStage.SETTLED, EnumSet.of(CopyStage.ENDED));
        }
    }
}
