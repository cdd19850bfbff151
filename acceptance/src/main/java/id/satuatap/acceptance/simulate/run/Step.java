package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one input did. Immutable.
 *
 * @param at the hall's time
 * @param answer null but for what was accepted or repeated
 * @param code why it was rejected, else null
 * @param defect what broke, else null
 * @param restart the state before and after a restart; else null
 */
public record Step(
        Input input,
        Instant at,
        Outcome outcome,
        List<Recorded> events,
        @Nullable Answer answer,
        @Nullable RejectionCode code,
        @Nullable String defect,
        @Nullable Restart restart) {
    public Step {
        events = List.copyOf(events);
    }

    /** Whether one of its events is of this kind. */
    public boolean tells(Class<? extends HallEvent> kind) {
        for (Recorded recorded : events) {
            if (kind.isInstance(recorded.event())) {
                return true;
            }
        }
        return false;
    }

    /** How an input ended. */
    public enum Outcome {
        ACCEPTED,
        REJECTED,
        /** The id is known: the first answer again, nothing decided. */
        REPEATED,
        /** The id is known with other content, or is too old. */
        REFUSED,
        /** The hall itself broke. */
        DEFECT,
        /** The machine's clock moved less than anybody notices. */
        UNNOTICED
    }

    /** The state before the server went down, and as it was read from the record; neither changes during the step. */
    public record Restart(HallState before, HallState after) {}

    static Step accepted(Input input, Instant at, List<Recorded> events, Answer answer, @Nullable Restart restart) {
        return new Step(input, at, Outcome.ACCEPTED, events, answer, null, null, restart);
    }

    static Step rejected(Input input, Instant at, RejectionCode code) {
        return new Step(input, at, Outcome.REJECTED, List.of(), null, code, null, null);
    }

    static Step repeated(Input input, Instant at, Answer answer) {
        return new Step(input, at, Outcome.REPEATED, List.of(), answer, null, null, null);
    }

    static Step without(Input input, Instant at, Outcome outcome) {
        return new Step(input, at, outcome, List.of(), null, null, null, null);
    }

    static Step broken(Input input, Instant at, RuntimeException defect) {
        return new Step(input, at, Outcome.DEFECT, List.of(), null, null, String.valueOf(defect), null);
    }
}
