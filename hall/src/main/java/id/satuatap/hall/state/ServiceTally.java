package id.satuatap.hall.state;

import id.satuatap.hall.visit.LegState;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Running counts of one service's day, so that nobody has to look through its legs. Confined to the engine's thread.
 *
 * <p>They follow from legs and turns, so no digest and no morning holds them.
 */
public final class ServiceTally {
    private final Map<LegState, Integer> standing = new EnumMap<>(LegState.class);
    private int called;

    void moved(@Nullable LegState from, LegState to) {
        if (from != null) {
            standing.merge(from, -1, Integer::sum);
        }
        standing.merge(to, 1, Integer::sum);
    }

    void called() {
        called++;
    }

    /** How many of the day's legs stand so now. */
    public int standing(LegState state) {
        return standing.getOrDefault(state, 0);
    }

    /** How many legs the day has had, however they stand, but for those whose wait was taken back. */
    public int legs() {
        return standing.values().stream().mapToInt(Integer::intValue).sum() - standing(LegState.WITHDRAWN);
    }

    /** How many turns the day has had; a recall is none. */
    public int calls() {
        return called;
    }
}
