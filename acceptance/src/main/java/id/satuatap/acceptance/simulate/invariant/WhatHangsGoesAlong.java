package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hangs on the services of numbers that are joined, split and parted: told by events alone. Confined to one thread. */
public final class WhatHangsGoesAlong implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, VisitEvent.LegQueued> legs = new HashMap<>();
    private final Map<LegId, ReservedFor> kept = new HashMap<>();
    private final Map<LegId, List<Detours.WayBack>> ways = new HashMap<>();
    private final Map<LegId, List<LegId>> before = new HashMap<>();

    /** Of each number that is joined: which of its legs, and of the one that was kept, ended by it. */
    private final Map<VisitId, List<LegId>> joined = new HashMap<>();

    private final List<JourneyEvent.LegHandedOver> handed = new ArrayList<>();
    private final List<VisitEvent.LegQueued> again = new ArrayList<>();
    private final Map<LegId, List<LegId>> ordered = new HashMap<>();
    private JourneyEvent.@Nullable VisitsJoined joins;
    private JourneyEvent.@Nullable VisitParted parts;

    @Override
    public String sentence() {
        return "Where numbers are joined, split or parted, its note, for whom it is kept, who waits for its visitor afterwards "
                + "and what has to be over before go along with each service.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        handed.clear();
        again.clear();
        ordered.clear();
        joins = null;
        parts = null;
        Optional<String> found = Listening.super.after(step, state);
        if (joins != null) {
            VisitId into = joins.into();
            handed.forEach(each -> goesAlong(each.leg(), standing(state, each, into)));
            state.planned(into).forEach(leg -> keepsItsOrder(state, leg.id(), ordered.get(leg.id())));
            handed.forEach(each -> keepsItsOrder(state, each.leg(), before.get(each.leg())));
            joined.put(
                    joins.visit(),
                    handed.stream().map(JourneyEvent.LegHandedOver::leg).toList());
        } else if (parts != null && joined.containsKey(parts.visit())) {
            back(state, joined.remove(parts.visit()));
        } else if (parts != null) {
            handed.forEach(each -> goesAlong(each.leg(), Stream.ofNullable(each.to())));
            handed.forEach(each -> keepsItsOrder(state, each.leg(), before.get(each.leg())));
        }
        return found.or(finding::take);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        legs.clear();
        kept.clear();
        ways.clear();
        before.clear();
        joined.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        legs.put(event.leg(), event);
        return event.cause() == LegCause.HANDED_OVER && again.add(event);
    }

    @Override
    public Boolean reserved(MovingEvent.LegReserved event) {
        return kept.put(event.leg(), new ReservedFor(event.counter(), event.officer())) == null;
    }

    /** A supervisor keeps whom he moves for one counter or officer, or for none any more. */
    @Override
    public Boolean kept(SupervisingEvent.TicketKept event) {
        if (event.counter() == null && event.officer() == null) {
            return kept.remove(event.leg()) != null;
        }
        return kept.put(event.leg(), new ReservedFor(event.counter(), event.officer())) == null;
    }

    @Override
    public Boolean wayBack(MovingEvent.WayBackPromised event) {
        return ways.computeIfAbsent(event.leg(), any -> new ArrayList<>())
                .add(new Detours.WayBack(event.service(), event.officer()));
    }

    @Override
    public Boolean ordered(JourneyEvent.StopOrdered event) {
        List<LegId> old = before.put(event.leg(), event.after());
        return ordered.putIfAbsent(event.leg(), old == null ? List.of() : old) == null;
    }

    @Override
    public Boolean joined(JourneyEvent.VisitsJoined event) {
        joins = event;
        return true;
    }

    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        parts = event;
        return true;
    }

    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        return handed.add(event);
    }

    /** The one that is named, or one that its visitor had anyway. */
    private Stream<LegId> standing(HallState state, JourneyEvent.LegHandedOver event, VisitId into) {
        LegId to = event.to();
        return to != null
                ? Stream.of(to)
                : state.visit(into).stream()
                        .flatMap(visit -> visit.legs().stream())
                        .filter(leg -> isOpen(state, leg) && isSameService(leg, event.leg()));
    }

    private void goesAlong(LegId leg, Stream<LegId> standing) {
        finding.wrongIf(standing.noneMatch(now -> hasAll(leg, now)), "what hung on it is lost:", leg);
    }

    private boolean hasAll(LegId leg, LegId now) {
        return (note(leg) == null || Objects.equals(note(leg), note(now)))
                && (kept.get(leg) == null || Objects.equals(kept.get(leg), kept.get(now)))
                && (!ways.containsKey(leg) || Objects.equals(ways.get(leg), ways.get(now)));
    }

    private @Nullable String note(LegId leg) {
        VisitEvent.LegQueued queued = legs.get(leg);
        return queued == null ? null : queued.noteRef();
    }

    /** As far as it leads into no circle, and both are ahead of one visitor. */
    private void keepsItsOrder(HallState state, LegId leg, @Nullable List<LegId> had) {
        for (LegId now : stands(leg)) {
            for (LegId first : had == null ? List.<LegId>of() : had) {
                boolean holds = stands(first).stream()
                        .allMatch(other ->
                                asksNothing(state, other, now) || comesAfter(now, other) || comesAfter(other, now));
                finding.wrongIf(!holds, "does not wait any more for " + first + ":", leg);
            }
        }
    }

    /** Whether nothing can be asked of the two: they are one, one of them is begun, or two visitors go there. */
    private boolean asksNothing(HallState state, LegId first, LegId leg) {
        return first.equals(leg)
                || !isOpen(state, first)
                || state.leg(leg)
                        .filter(each -> each.state() == LegState.PLANNED)
                        .isEmpty()
                || !Objects.equals(
                        state.leg(first).map(Leg::visit), state.leg(leg).map(Leg::visit));
    }

    private List<LegId> stands(LegId leg) {
        return handed.stream()
                .filter(each -> each.leg().equals(leg))
                .findFirst()
                .map(each -> Stream.ofNullable(each.to()).toList())
                .orElse(List.of(leg));
    }

    private boolean comesAfter(LegId leg, LegId first) {
        List<LegId> direct = before.getOrDefault(leg, List.of());
        return direct.contains(first) || direct.stream().anyMatch(each -> comesAfter(each, first));
    }

    /** Each has again what was its own. */
    private void back(HallState state, List<LegId> old) {
        Map<LegId, LegId> own = new HashMap<>();
        for (LegId leg : old) {
            again.stream()
                    .filter(each -> each.visit().equals(visit(leg)) && isSameService(each.leg(), leg))
                    .map(VisitEvent.LegQueued::leg)
                    .filter(each -> !own.containsValue(each))
                    .findFirst()
                    .ifPresent(each -> own.put(leg, each));
        }
        own.forEach((leg, now) -> {
            finding.wrongIf(!hasAll(leg, now) || !hasAll(now, leg), "parted without what had hung on it:", leg);
            for (LegId first : before.getOrDefault(leg, List.of())) {
                LegId other = own.getOrDefault(first, first);
                finding.wrongIf(
                        !asksNothing(state, other, now) && !comesAfter(now, other),
                        "parted, and does not wait any more for " + first + ":",
                        leg);
            }
        });
    }

    private @Nullable VisitId visit(LegId leg) {
        VisitEvent.LegQueued queued = legs.get(leg);
        return queued == null ? null : queued.visit();
    }

    private boolean isSameService(LegId leg, LegId other) {
        VisitEvent.LegQueued one = legs.get(leg);
        VisitEvent.LegQueued two = legs.get(other);
        return one != null && two != null && one.service().equals(two.service());
    }

    private static boolean isOpen(HallState state, LegId leg) {
        return state.leg(leg).filter(each -> !each.state().ended()).isPresent();
    }
}
