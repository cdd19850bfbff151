package id.satuatap.kiosk.issuing;

import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.protocol.view.TicketView;
import java.util.Map;

/** Immutable. How far the visitor's press is, as he should be told it. */
public sealed interface TicketProgress {

    /** The visit that the press made. */
    String visit();

    /** Answers with the case of this progress. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of progress. */
    interface Cases<R> {
        R requesting(Requesting requesting);

        R checking(Checking checking);

        R notGiven(NotGiven notGiven);

        R printing(Printing printing);

        R printed(Printed printed);

        R shown(Shown shown);

        R unproved(Unproved unproved);
    }

    /** Immutable. The command is on its way. */
    record Requesting(String visit, String service) implements TicketProgress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.requesting(this);
        }
    }

    /** Immutable. The answer was lost; the server is asked by the command's id and by nothing else. */
    record Checking(String visit, String service) implements TicketProgress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checking(this);
        }
    }

    /**
     * Immutable. There is no number.
     *
     * @param textKey {@code rejection.<code>} or {@code refusal.<code>}
     * @param details what the code says more, by key
     */
    record NotGiven(String visit, String service, String textKey, Map<String, String> details)
            implements TicketProgress {
        public NotGiven {
            details = Map.copyOf(details);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notGiven(this);
        }
    }

    /** Immutable. The number is safe; the paper is coming. */
    record Printing(TicketView ticket) implements TicketProgress {
        @Override
        public String visit() {
            return ticket.visit();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.printing(this);
        }
    }

    /** Immutable. The printer has put it on paper. */
    record Printed(TicketView ticket) implements TicketProgress {
        @Override
        public String visit() {
            return ticket.visit();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.printed(this);
        }
    }

    /** Immutable. Nothing came on paper: the screen is the ticket. */
    record Shown(TicketView ticket, PrintProblem problem) implements TicketProgress {
        @Override
        public String visit() {
            return ticket.visit();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown(this);
        }
    }

    /** Immutable. Nobody knows if paper came: the screen is the ticket too, and no second sheet is printed. */
    record Unproved(TicketView ticket, PrintProblem problem) implements TicketProgress {
        @Override
        public String visit() {
            return ticket.visit();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unproved(this);
        }
    }
}
