package id.satuatap.server.engine;

import id.satuatap.hall.command.Answer;
import id.satuatap.hall.state.HallState;
import java.time.Instant;

/** Writes an answer in its wire form, on the engine's thread, right after the events were applied. */
@FunctionalInterface
public interface ResultWriter {
    /** JSON; "null" when there is nothing to show. */
    String write(HallState state, Answer answer, Instant now);
}
