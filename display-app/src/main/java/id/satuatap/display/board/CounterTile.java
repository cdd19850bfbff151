package id.satuatap.display.board;

import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.TurnState;
import java.util.Comparator;

/**
 * Immutable. One counter in the strip of counters.
 *
 * @param label what stands above it
 * @param ticket the number called or served there; empty when free
 * @param state what goes on there
 */
public record CounterTile(String label, String ticket, State state) {
    /** By number where the label has one, so that 2 comes before 12. */
    static final Comparator<CounterView> BY_LABEL = Comparator.comparingInt(CounterTile::number)
            .thenComparing(CounterView::label)
            .thenComparing(CounterView::counter);

    /** What goes on at a counter; each has its word under {@code counters.state.}. */
    public enum State {
        /** An officer waits for visitors. */
        FREE,
        /** A visitor is awaited. */
        CALLED,
        /** A visitor is served. */
        SERVING,
        /** The officer is away for a while. */
        PAUSED
    }

    static CounterTile of(CounterView counter) {
        String ticket = counter.ticket();
        if (ticket != null) {
            State state = counter.turnState() == TurnState.CALLED ? State.CALLED : State.SERVING;
            return new CounterTile(counter.label(), ticket, state);
        }
        State state = counter.state() == CounterState.PAUSED ? State.PAUSED : State.FREE;
        return new CounterTile(counter.label(), "", state);
    }

    private static int number(CounterView counter) {
        String digits = counter.label().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
