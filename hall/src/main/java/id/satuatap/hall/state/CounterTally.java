package id.satuatap.hall.state;

import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Running counts of one counter's day. Immutable. Like {@link ServiceTally} they follow from the turns.
 *
 * @param called turns begun
 * @param served turns that were finished
 * @param notPresent turns whose visitor did not come
 * @param freeSince when the last turn ended, null before the first
 */
public record CounterTally(
        int called, int served, int notPresent, @Nullable Instant freeSince) {
    static final CounterTally NONE = new CounterTally(0, 0, 0, null);

    CounterTally begun() {
        return new CounterTally(called + 1, served, notPresent, freeSince);
    }

    /** A turn that had ended so goes on after all. */
    CounterTally reopened(LegState how) {
        return how == LegState.FINISHED ? new CounterTally(called, served - 1, notPresent, freeSince) : this;
    }

    CounterTally ended(LegState how, Instant at) {
        return switch (how) {
            case FINISHED -> new CounterTally(called, served + 1, notPresent, at);
            case MISSED -> new CounterTally(called, served, notPresent + 1, at);
            case TRANSFERRED, WAITING, PLANNED, CALLED, SERVING, ON_HOLD, CANCELLED, NO_SHOW, UNSERVED, WITHDRAWN ->
                new CounterTally(called, served, notPresent, at);
        };
    }
}
