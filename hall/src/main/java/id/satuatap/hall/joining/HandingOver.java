package id.satuatap.hall.joining;

import id.satuatap.hall.detour.SendingBack;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.LeftPlace;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down which legs come to stand for which. Confined to the engine's thread, used once. */
final class HandingOver {
    private final HallState state;
    private final VisitId joined;
    private final List<HallEvent> events = new ArrayList<>();
    private final Map<VisitId, Integer> ordinals = new HashMap<>();
    private final Map<LegId, LegId> standsFor = new LinkedHashMap<>();
    private final Set<LegId> promised = new HashSet<>();

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
        return queue(visit.id(), visit.nextLegOrdinal(), old, old.noteRef());
    }

    /** @param note that goes along, of the one or of another for which it is to stand, too */
    LegId queue(Visit visit, Leg old, @Nullable String note) {
        return queue(visit.id(), visit.nextLegOrdinal(), old, note);
    }

    /** @param first the ordinal of the visit's next leg before any was queued here */
    LegId queue(VisitId visit, int first, Leg old) {
        return queue(visit, first, old, old.noteRef());
    }

    private LegId queue(VisitId visit, int first, Leg old, @Nullable String note) {
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
                note));
        standsFor.put(old.id(), leg);
        return leg;
    }

    /** To one that was queued for it, with all that hangs on it. */
    void over(Leg leg, LegId to) {
        events.add(new JourneyEvent.LegHandedOver(joined, leg.id(), to));
        standsFor.put(leg.id(), to);
        hangs(leg, to);
    }

    /** To one that its visitor has anyway; nothing that the other lacks may hang on it. */
    void givenUp(Leg leg, Leg other) {
        events.add(new JourneyEvent.LegHandedOver(joined, leg.id(), null));
        standsFor.put(leg.id(), other.id());
    }

    /** Back to the number of which it came: on that one's own leg hangs what hung on it before. */
    void back(Leg leg, Leg own, LegId again) {
        events.add(new JourneyEvent.LegHandedOver(joined, leg.id(), again));
        hangs(own, again);
    }

    /** For whom it is kept, and who waits for its visitor afterwards. */
    void hangs(Leg of, LegId on) {
        state.detours()
                .reservedFor(of.id())
                .ifPresent(kept -> events.add(new MovingEvent.LegReserved(on, kept.counter(), kept.officer())));
        List<Detours.WayBack> ways = state.detours().waysBack(of.id());
        // Where one leg comes to stand for two, both may have the same.
        if (!ways.isEmpty() && promised.add(on)) {
            events.addAll(SendingBack.promised(on, ways));
        }
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

    /** The same for legs that were brought together, each told of by the one for which another may stand now. */
    void order(MergedOrder merged) {
        merged.each((leg, before) -> {
            LegId now = standsFor.getOrDefault(leg, leg);
            List<LegId> after = before.stream()
                    .map(each -> standsFor.getOrDefault(each, each))
                    .distinct()
                    .toList();
            if (!after.equals(state.journeys().after(now))) {
                events.add(new JourneyEvent.StopOrdered(now, after));
            }
        });
    }

    /** A leg that stayed has to wait for those to which the places went back for which it waited. */
    void orderAgain(Leg leg, Map<LegId, LegId> again) {
        List<LegId> before = state.journeys().after(leg.id());
        List<LegId> after =
                before.stream().map(each -> again.getOrDefault(each, each)).toList();
        if (!after.equals(before)) {
            events.add(new JourneyEvent.StopOrdered(leg.id(), after));
        }
    }
}
