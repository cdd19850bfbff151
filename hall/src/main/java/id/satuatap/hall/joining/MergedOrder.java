package id.satuatap.hall.joining;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which of the legs of two numbers have to be over before which, when both become one: what the one that is kept asks for
 * holds, and what the other one asks for as far as it leads into no circle. Confined to the engine's thread, used once.
 */
final class MergedOrder {
    private final Map<LegId, List<LegId>> before = new LinkedHashMap<>();

    /**
     * Told of legs of the number that is kept, where it goes to the same service, and else of those of the other.
     *
     * @param planned those of the number that is kept
     * @param brought those of the other
     * @param same where both go to one service: of the other, then of the one that is kept
     */
    MergedOrder(HallState state, List<Leg> planned, List<Leg> brought, Map<Leg, Leg> same) {
        planned.forEach(
                leg -> before.put(leg.id(), new ArrayList<>(state.journeys().after(leg.id()))));
        Map<LegId, LegId> one = new LinkedHashMap<>();
        same.forEach((leg, other) -> one.put(leg.id(), other.id()));
        for (Leg leg : brought) {
            Leg stands = same.getOrDefault(leg, leg);
            // Whoever waits for it with the other number does so no more, and what he plans may have to come first
            // again.
            if (stands.equals(leg) || stands.state() == LegState.PLANNED) {
                state.journeys().after(leg.id()).forEach(first -> add(one.getOrDefault(first, first), stands.id()));
            }
        }
    }

    private void add(LegId first, LegId leg) {
        List<LegId> already = before.computeIfAbsent(leg, any -> new ArrayList<>());
        if (!already.contains(first) && !waitsFor(first, leg)) {
            already.add(first);
        }
    }

    private boolean waitsFor(LegId leg, LegId other) {
        return leg.equals(other)
                || before.getOrDefault(leg, List.of()).stream().anyMatch(first -> waitsFor(first, other));
    }

    void each(BiConsumer<LegId, List<LegId>> deed) {
        before.forEach(deed);
    }
}
