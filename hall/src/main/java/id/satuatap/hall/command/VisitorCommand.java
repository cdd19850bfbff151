package id.satuatap.hall.command;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import org.jspecify.annotations.Nullable;

/** What is asked for a visitor, at a kiosk, the help desk or a counter. Immutable. */
public sealed interface VisitorCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.visitor(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * Take a number.
     *
     * @param visit made by the kiosk
     * @param persons 1 to 20
     * @param language "id" or "en"
     */
    record IssueTicket(VisitId visit, ServiceCode service, int persons, boolean priority, String language)
            implements VisitorCommand {
        public IssueTicket {
            if (persons < 1 || persons > 20) {
                throw new IllegalArgumentException("persons must be 1 to 20: " + persons);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.issue(this);
        }

        @Override
        public boolean givesNumber() {
            return true;
        }
    }

    /**
     * Say what became of a printing.
     *
     * @param reason a code, null for none
     */
    record ReportCopy(
            VisitId visit,
            int copy,
            CopyState state,
            @Nullable ProofTier tier,
            @Nullable String reason) implements VisitorCommand {
        public ReportCopy {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportCopy(this);
        }
    }

    /** Who missed his call is back. */
    record ReturnVisitor(VisitId visit) implements VisitorCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returnVisitor(this);
        }
    }

    /**
     * Who came back later than he might waits again all the same; a person's word.
     *
     * @param reason a code
     */
    record ApproveLateReturn(VisitId visit, String reason) implements VisitorCommand {
        public ApproveLateReturn {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approveLateReturn(this);
        }
    }

    /**
     * Give a waiting visitor priority, or take it away.
     *
     * @param reason a code
     */
    record SetPriority(VisitId visit, boolean priority, String reason) implements VisitorCommand {
        public SetPriority {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setPriority(this);
        }
    }

    /**
     * Have a number printed once more, on paper that says so.
     *
     * @param kiosk at whose printer
     * @param reason a code
     */
    record ReprintTicket(VisitId visit, DeviceId kiosk, String reason) implements VisitorCommand {
        public ReprintTicket {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reprint(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R issue(IssueTicket command);

        R reportCopy(ReportCopy command);

        R returnVisitor(ReturnVisitor command);

        R approveLateReturn(ApproveLateReturn command);

        R setPriority(SetPriority command);

        R reprint(ReprintTicket command);
    }
}
