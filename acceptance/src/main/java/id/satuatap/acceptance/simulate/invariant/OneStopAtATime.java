package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits to several services. Confined to one thread. */
public final class OneStopAtATime implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, VisitId> visitOf = new HashMap<>();
    private final Map<TurnId, LegId> legOf = new HashMap<>();
    private final Map<VisitId, LegId> goesOn = new HashMap<>();
    private final Map<VisitId, Set<LegId>> planned = new HashMap<>();
    private final Map<LegId, List<LegId>> before = new HashMap<>();
    private final Set<VisitId> touched = new HashSet<>();

    @Override
    public String sentence() {
        return "A visitor never waits for two counters, goes to no stop before those that must be over, and whoever plans "
                + "a stop is on his way to it until it ends.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState after) {
        touched.clear();
        Optional<String> found = Listening.super.after(step, after);
        for (VisitId visit : touched) {
            finding.wrongIf(
                    !planned.getOrDefault(visit, Set.of()).isEmpty() && !goesOn.containsKey(visit),
                    "has a plan and waits nowhere:",
                    visit);
        }
        return found.or(finding::take);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        visitOf.clear();
        legOf.clear();
        goesOn.clear();
        planned.clear();
        before.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        visitOf.put(event.leg(), event.visit());
        return event.cause().planned() ? plans(event.leg()) : goes(event.leg());
    }

    @Override
    public Boolean ordered(JourneyEvent.StopOrdered event) {
        return before.put(event.leg(), event.after()) == null;
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        VisitId visit = visitOf.get(event.leg());
        Set<LegId> ahead = planned.getOrDefault(visit, new HashSet<>());
        finding.wrongIf(!ahead.remove(event.leg()), "reached, but was not planned:", event);
        for (LegId first : before.getOrDefault(event.leg(), List.of())) {
            finding.wrongIf(ahead.contains(first), "reached before " + first + ":", event);
        }
        return goes(event.leg());
    }

    @Override
    public Boolean putOff(JourneyEvent.StopPutOff event) {
        ends(event.leg());
        return plans(event.leg());
    }

    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        return ends(event.leg());
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        finding.wrongIf(
                !planned.getOrDefault(visitOf.get(event.leg()), new HashSet<>()).remove(event.leg()),
                "back at a place, but was not planned:",
                event);
        return goes(event.leg());
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return legOf.put(event.turn(), event.leg()) == null;
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        return legOf.put(event.turn(), event.leg()) == null;
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        legOf.put(event.turn(), event.leg());
        return goes(event.leg());
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return ends(legOf.get(event.turn()));
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return ends(legOf.get(event.turn()));
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        return ends(event.leg());
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        return ends(event.leg());
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        return ends(event.leg());
    }

    @Override
    public Boolean noShow(DayEvent.NoShowRecorded event) {
        return ends(event.leg());
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        return goes(event.leg());
    }

    private boolean plans(LegId leg) {
        VisitId visit = visitOf.get(leg);
        touched.add(visit);
        return planned.computeIfAbsent(visit, any -> new HashSet<>()).add(leg);
    }

    private boolean goes(LegId leg) {
        VisitId visit = visitOf.get(leg);
        touched.add(visit);
        LegId other = goesOn.put(visit, leg);
        finding.wrongIf(other != null && !other.equals(leg), "waits for two counters:", leg);
        return true;
    }

    private boolean ends(@Nullable LegId leg) {
        VisitId visit = leg == null ? null : visitOf.get(leg);
        if (leg == null || visit == null) {
            return false;
        }
        touched.add(visit);
        planned.getOrDefault(visit, new HashSet<>()).remove(leg);
        return goesOn.remove(visit, leg);
    }

    /** At the day's end nobody plans anything any more. */
    @Override
    public Optional<String> inFull(HallRun run) {
        boolean over = run.state().day().filter(day -> !day.running()).isPresent();
        planned.forEach(
                (visit, legs) -> finding.wrongIf(over && !legs.isEmpty(), "planned still, and the day is over:", legs));
        return finding.take();
    }
}
