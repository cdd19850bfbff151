package id.satuatap.hall.state;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A counter as it stands now. Immutable.
 *
 * @param officer who took it, null when closed
 * @param since when the present state began
 * @param turn the open turn, null when nobody is called or served here
 */
public record CounterDesk(
        CounterCode counter,
        State state,
        @Nullable PersonId officer,
        @Nullable Instant since,
        @Nullable TurnId turn) {

    /** Whether the counter takes visitors. */
    public enum State {
        CLOSED,
        OPEN,
        PAUSED
    }

    static CounterDesk closed(CounterCode counter) {
        return new CounterDesk(counter, State.CLOSED, null, null, null);
    }

    CounterDesk in(State newState, @Nullable PersonId newOfficer, Instant at) {
        return new CounterDesk(counter, newState, newOfficer, at, turn);
    }

    CounterDesk with(@Nullable TurnId newTurn) {
        return new CounterDesk(counter, state, officer, since, newTurn);
    }
}
