package id.satuatap.hall.joining;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.LeftPlace;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down which legs come to stand for which. Confined to the engine's thread, used once. */
final class HandingOver {
    private final HallState state;
    private final VisitId joined;
    private final List<HallEvent> events = new ArrayList<>();
    private final Map<VisitId, Integer> ordinals = new HashMap<>();
    private final Map<LegId, LegId> standsFor = new LinkedHashMap<>();

    /** @param joined the visit that is joined or parted by it */
    HandingOver(HallState state, VisitId joined) {
        this.state = state;
        this.joined = joined;
    }

    List<HallEvent> events() {
        return events;
    }

    void add(HallEvent event) {
        events.add(event);
    }

    /** A leg of a visit that is to stand for one of another, or for an earlier one of its own. */
    LegId queue(Visit visit, Leg old) {
        return queue(visit.id(), visit.nextLegOrdinal(), old);
    }

    /** @param first the ordinal of the visit's next leg before any was queued here */
    LegId queue(VisitId visit, int first, Leg old) {
        LegId leg = visit.leg(ordinals.merge(visit, first, (before, any) -> before + 1));
        events.add(new VisitEvent.LegQueued(
                leg,
                visit,
                old.service(),
                old.stage(),
                old.cases(),
                old.place().effectiveAt(),
                LegCause.HANDED_OVER,
                null,
                old.noteRef()));
        standsFor.put(old.id(), leg);
        return leg;
    }

    /** With whom it was kept for, and who waits for its visitor afterwards. */
    void over(Leg leg, @Nullable LegId to) {
        events.add(new JourneyEvent.LegHandedOver(joined, leg.id(), to));
        if (to == null) {
            return;
        }
        standsFor.put(leg.id(), to);
        state.detours()
                .reservedFor(leg.id())
                .ifPresent(kept -> events.add(new MovingEvent.LegReserved(to, kept.counter(), kept.officer())));
        state.detours()
                .wayBack(leg.id())
                .ifPresent(back -> events.add(new MovingEvent.WayBackPromised(to, back.service(), back.officer())));
    }

    void restore(LegId leg, LegId of, LeftPlace left) {
        restore(leg, of, left.place().effectiveAt(), left.waitsSince());
    }

    void restore(LegId leg, LegId of, Instant effectiveAt, Instant waitsSince) {
        events.add(new JourneyEvent.PlaceRestored(leg, of, effectiveAt, waitsSince));
    }

    /** The legs after which one may wait, told of those that stand for them now. */
    List<LegId> after(LegId old) {
        return state.journeys().after(old).stream()
                .map(before -> standsFor.getOrDefault(before, before))
                .toList();
    }

    /** What had to be over before a leg has to be over before the one that stands for it. */
    void order(Leg old) {
        LegId now = standsFor.get(old.id());
        if (now != null && !state.journeys().after(old.id()).isEmpty()) {
            events.add(new JourneyEvent.StopOrdered(now, after(old.id())));
        }
    }

    /** Those of a visit that had to wait for a leg wait for the one that stands for it. */
    void orderAfter(Leg old, List<Leg> planned) {
        for (Leg leg : planned) {
            if (state.journeys().after(leg.id()).contains(old.id())) {
                events.add(new JourneyEvent.StopOrdered(leg.id(), after(leg.id())));
            }
        }
    }
}
