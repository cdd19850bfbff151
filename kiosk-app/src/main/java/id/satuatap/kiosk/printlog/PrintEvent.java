package id.satuatap.kiosk.printlog;

import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Immutable. One step of one press, as it stands in the print log; always about the original copy. */
public sealed interface PrintEvent {

    /** The visit, which the kiosk named at the press. */
    String visit();

    /** Answers with the case of this event. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of event. */
    interface Cases<R> {
        R requested(Requested requested);

        R issued(Issued issued);

        R notIssued(NotIssued notIssued);

        R sending(Sending sending);

        R sent(Sent sent);

        R ended(Ended ended);

        R reported(Reported reported);
    }

    /**
     * Immutable. A visitor pressed; the command has not been sent yet.
     *
     * @param commandId under which it will be sent, and asked for
     * @param service what for
     * @param priority asked for as a priority visitor
     * @param language of the screen at that moment
     * @param at the mall's time
     * @param deadline the server does not take the command after this
     */
    record Requested(
            String visit,
            String commandId,
            String service,
            boolean priority,
            Language language,
            Instant at,
            Instant deadline)
            implements PrintEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.requested(this);
        }
    }

    /**
     * Immutable. The server gave a number; it is on the server's disk.
     *
     * @param ticket all that will stand on the paper
     */
    record Issued(TicketView ticket) implements PrintEvent {
        @Override
        public String visit() {
            return ticket.visit();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.issued(this);
        }
    }

    /**
     * Immutable. There is no number: the server said no, or never took the command.
     *
     * @param reason a code
     */
    record NotIssued(String visit, String reason) implements PrintEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notIssued(this);
        }
    }

    /** Immutable. From here on bytes may have reached the paper; written before the first of them. */
    record Sending(String visit) implements PrintEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sending(this);
        }
    }

    /** Immutable. All bytes were handed over; proof is awaited. */
    record Sent(String visit) implements PrintEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sent(this);
        }
    }

    /**
     * Immutable. What became of the copy.
     *
     * @param step how it ended
     * @param tier how well that is proved, with CONFIRMED
     * @param reason why not on paper, or why nobody knows; a code, as the server takes it
     * @param reportId the command id under which the server is told
     */
    record Ended(
            String visit,
            CopyStep step,
            @Nullable PaperTier tier,
            @Nullable String reason,
            String reportId) implements PrintEvent {
        public Ended {
            // Here already: a reason that the server would refuse could never be reported, nor forgotten.
            Fields.optionalCode("reason", reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    /**
     * Immutable. The server answered the report; nothing is left to do.
     *
     * @param answer what it said
     */
    record Reported(String visit, String answer) implements PrintEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reported(this);
        }
    }
}
