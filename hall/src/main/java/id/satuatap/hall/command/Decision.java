package id.satuatap.hall.command;

import id.satuatap.hall.event.HallEvent;
import java.util.List;
import java.util.Map;

/** What the hall says to a command. Immutable. */
public sealed interface Decision {
    <R> R match(Cases<R> cases);

    static Decision accepted(Answer answer, List<? extends HallEvent> events) {
        return new Accepted(answer, List.copyOf(events));
    }

    static Decision accepted(HallEvent... events) {
        return new Accepted(Answer.NONE, List.of(events));
    }

    static Decision rejected(RejectionCode code) {
        return new Rejected(code, Map.of());
    }

    static Decision rejected(RejectionCode code, String key, String value) {
        return new Rejected(code, Map.of(key, value));
    }

    /** These facts, to be recorded together. An accepted command always leaves at least one. */
    record Accepted(Answer answer, List<HallEvent> events) implements Decision {
        public Accepted {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an accepted command leaves at least one event");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * A rule says no, nothing happens.
     *
     * @param details for the text shown: keys are documented with the protocol
     */
    record Rejected(RejectionCode code, Map<String, String> details) implements Decision {
        public Rejected {
            details = Map.copyOf(details);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** Accepted or rejected. */
    interface Cases<R> {
        R accepted(Accepted decision);

        R rejected(Rejected decision);
    }
}
