package id.satuatap.acceptance.demo;

import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.protocol.view.WaitingView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What became of each leg, from what a client can see of it: where it waited, at which desk it was, and that it is gone.
 * Confined to whoever holds the observer's lock.
 *
 * <p>Nobody tells a client how a leg ended, and its end may look like another one until the next change: so each end is a
 * guess that is taken back when the leg, or its visit, is seen again.
 */
final class LegEnds {
    /** How a leg ended. */
    enum End {
        FINISHED,
        NO_SHOW,
        CANCELLED,
        UNSERVED,
        TRANSFERRED
    }

    private final Map<String, End> ends = new HashMap<>();
    private final Map<String, String> lastLegOfVisit = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private int undone;

    /** It stands in a queue: again, if it had ended; for another one, if its visit had. */
    void waits(WaitingView view) {
        boolean fresh = known.add(view.leg());
        if (ends.remove(view.leg()) == End.NO_SHOW) {
            undone++;
        }
        if (fresh && view.transferred()) {
            String before = lastLegOfVisit.get(view.visit());
            if (before != null) {
                ends.put(before, End.TRANSFERRED);
            }
        }
    }

    /** It is at a desk. */
    void atDesk(TurnView turn) {
        known.add(turn.leg());
        lastLegOfVisit.put(turn.visit(), turn.leg());
        ends.remove(turn.leg());
    }

    /** It left its desk. */
    void leftDesk(TurnView turn, boolean dayClosed) {
        End unfinished = dayClosed ? End.UNSERVED : End.NO_SHOW;
        ends.put(turn.leg(), turn.state() == TurnState.SERVING ? End.FINISHED : unfinished);
    }

    /** It waits no longer and no desk has it. */
    void leftQueue(String leg, boolean dayClosed) {
        ends.put(leg, dayClosed ? End.UNSERVED : End.CANCELLED);
    }

    int count(End end) {
        return (int) ends.values().stream().filter(end::equals).count();
    }

    /** Calls that were taken back to the queue. */
    int undone() {
        return undone;
    }
}
