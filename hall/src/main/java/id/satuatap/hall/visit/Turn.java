package id.satuatap.hall.visit;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call until release, at one counter, by one officer. Immutable.
 *
 * @param calls 1 after the first call; recalls add to it and change neither order nor figures; 0 for a turn that took up an
 *     interrupted one and needed no call
 * @param shownAt when a board or the voice first told the hall, null until then: the start of the walking time
 * @param servingAt null until the visitor stands at the counter
 */
public record Turn(
        TurnId id,
        LegId leg,
        CounterCode counter,
        PersonId officer,
        TurnState state,
        Instant calledAt,
        Instant lastCalledAt,
        int calls,
        @Nullable Instant shownAt,
        @Nullable Instant servingAt) {

    /** Served on where an earlier turn of the leg was interrupted. */
    public static Turn uncalled(TurnId id, LegId leg, CounterCode counter, PersonId officer, Instant at) {
        return new Turn(id, leg, counter, officer, TurnState.SERVING, at, at, 0, null, at);
    }

    /** Whether a call began it. */
    public boolean wasCalled() {
        return calls > 0;
    }

    public Turn recalled(Instant at) {
        return new Turn(id, leg, counter, officer, state, calledAt, at, calls + 1, shownAt, servingAt);
    }

    public Turn shown(Instant at) {
        return shownAt != null
                ? this
                : new Turn(id, leg, counter, officer, state, calledAt, lastCalledAt, calls, at, servingAt);
    }

    public Turn serving(Instant at) {
        return new Turn(id, leg, counter, officer, TurnState.SERVING, calledAt, lastCalledAt, calls, shownAt, at);
    }

    public Turn ended() {
        return new Turn(id, leg, counter, officer, TurnState.ENDED, calledAt, lastCalledAt, calls, shownAt, servingAt);
    }
}
