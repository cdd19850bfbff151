package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import java.time.Instant;

/**
 * What reaches the hall from outside, as it is recorded for a replay. Immutable.
 *
 * <p>Its time is the true one, which no machine's clock can bend; what time the hall believes it is follows from it.
 */
public sealed interface Input {
    Instant at();

    <R> R match(Cases<R> cases);

    /**
     * A command arrives.
     *
     * @param id of the command, the same when it is repeated
     */
    record Said(Instant at, Principal who, String id, Command command) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.said(this);
        }
    }

    /** The server comes up again and knows nothing but its record. */
    record Restarted(Instant at) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restarted(this);
        }
    }

    /**
     * Somebody, or something, sets the machine's clock.
     *
     * @param running whether the server runs and can notice; one that is off finds its clock moved when it starts
     */
    record ClockMoved(Instant at, long millis, boolean running) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockMoved(this);
        }
    }

    /** One case for each input. */
    interface Cases<R> {
        R said(Said input);

        R restarted(Restarted input);

        R clockMoved(ClockMoved input);
    }
}
