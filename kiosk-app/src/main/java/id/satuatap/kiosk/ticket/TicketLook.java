package id.satuatap.kiosk.ticket;

import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.protocol.view.TicketView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. How the ticket screen looks for one progress.
 *
 * @param mood which of its looks
 * @param ticket the number, once there is one
 * @param problem why it is not on paper
 * @param refusalKey key of the text that says why there is no number
 * @param details what the refusal says more
 */
record TicketLook(
        Mood mood,
        @Nullable TicketView ticket,
        @Nullable PrintProblem problem,
        @Nullable String refusalKey,
        Map<String, String> details) {

    /** Immutable. The looks of the ticket screen. */
    enum Mood {
        /** The command is on its way. */
        REQUESTING,
        /** The server is asked what became of it. */
        CHECKING,
        /** There is no number. */
        NOT_GIVEN,
        /** The paper is coming. */
        PRINTING,
        /** The paper is there. */
        PRINTED,
        /** The screen is the ticket. */
        ON_SCREEN,
        /** Perhaps there is paper; the screen is the ticket too. */
        UNPROVED
    }

    static TicketLook of(@Nullable TicketProgress progress) {
        return progress == null ? plain(Mood.REQUESTING) : progress.match(new Looks());
    }

    private static TicketLook plain(Mood mood) {
        return new TicketLook(mood, null, null, null, Map.of());
    }

    private static TicketLook with(Mood mood, TicketView ticket, @Nullable PrintProblem problem) {
        return new TicketLook(mood, ticket, problem, null, Map.of());
    }

    private static final class Looks implements TicketProgress.Cases<TicketLook> {
        @Override
        public TicketLook requesting(TicketProgress.Requesting requesting) {
            return plain(Mood.REQUESTING);
        }

        @Override
        public TicketLook checking(TicketProgress.Checking checking) {
            return plain(Mood.CHECKING);
        }

        @Override
        public TicketLook notGiven(TicketProgress.NotGiven notGiven) {
            return new TicketLook(Mood.NOT_GIVEN, null, null, notGiven.textKey(), notGiven.details());
        }

        @Override
        public TicketLook printing(TicketProgress.Printing printing) {
            return with(Mood.PRINTING, printing.ticket(), null);
        }

        @Override
        public TicketLook printed(TicketProgress.Printed printed) {
            return with(Mood.PRINTED, printed.ticket(), null);
        }

        @Override
        public TicketLook shown(TicketProgress.Shown shown) {
            return with(Mood.ON_SCREEN, shown.ticket(), shown.problem());
        }

        @Override
        public TicketLook unproved(TicketProgress.Unproved unproved) {
            return with(Mood.UNPROVED, unproved.ticket(), unproved.problem());
        }
    }
}
