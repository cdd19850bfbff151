package id.satuatap.server.engine;

import id.satuatap.hall.command.RejectionCode;
import java.util.Map;

/** What became of a submitted command. Immutable. */
public sealed interface Verdict {
    <R> R match(Cases<R> cases);

    /**
     * Recorded and on disk.
     *
     * @param sequence of the record's last event
     * @param resultJson the answer's wire form as first given, "null" when there is nothing to show
     */
    record Accepted(long sequence, int epoch, String resultJson) implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /** A rule said no. */
    record Rejected(RejectionCode code, Map<String, String> details) implements Verdict {
        public Rejected {
            details = Map.copyOf(details);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** The engine could not or must not take it. */
    record Refused(Refusal refusal) implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** Why the engine did not decide. Names are codes of the protocol. */
    enum Refusal {
        COMMAND_ID_REUSED,
        COMMAND_EXPIRED,
        BUSY,
        STORE_ALMOST_FULL,
        STOPPING,
        /** The program broke on it; nothing was recorded, and the log knows more under a short code. */
        DEFECT
    }

    /** One case for each outcome. */
    interface Cases<R> {
        R accepted(Accepted verdict);

        R rejected(Rejected verdict);

        R refused(Refused verdict);
    }
}
