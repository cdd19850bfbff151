package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.Place;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who waits where, from events alone; whole lines are looked through. {@link NextByTheRules} computes from it who is next.
 * Confined to one thread.
 */
final class LineBooks implements Ear {
    /** A leg that was queued. */
    record Waiting(LegId leg, VisitId visit, ServiceCode service, Place place) {}

    private final Map<LegId, Waiting> legs = new HashMap<>();
    private final Set<LegId> planned = new HashSet<>();
    private final Map<TurnId, LegId> legOf = new HashMap<>();
    private final Set<TurnId> called = new HashSet<>();
    private final Map<ServiceCode, TreeMap<Place, Waiting>> lines = new HashMap<>();
    private final Map<VisitId, Instant> issued = new HashMap<>();
    private final Map<VisitId, Instant> booked = new HashMap<>();
    /** The copies by which each visitor surely knows his number. */
    private final Map<VisitId, Set<Integer>> known = new HashMap<>();

    private final Set<VisitId> priority = new HashSet<>();
    private final Set<VisitId> atCounter = new HashSet<>();
    private final Map<LegId, Integer> overtaken = new HashMap<>();
    private final Map<LegId, Waiting> movedFrom = new HashMap<>();
    /** Of the legs that stand for others. */
    private final Map<LegId, Waiting> leftBy = new HashMap<>();

    private @Nullable Waiting moving;
    private final Map<ServiceCode, Integer> ordinarySince = new HashMap<>();
    private final Set<ServiceCode> notOwed = new HashSet<>();
    private Instant at = Instant.EPOCH;
    private long sequence;

    /** Says where the next event stands. */
    void place(Recorded recorded) {
        at = recorded.at();
        sequence = recorded.sequence();
    }

    Instant at() {
        return at;
    }

    Optional<Waiting> leg(LegId id) {
        return Optional.ofNullable(legs.get(id));
    }

    /** The time with which a visitor entered the order of the hall: his booked one, or else that of his number. */
    Optional<Instant> orderTime(VisitId visit) {
        return Optional.ofNullable(booked.getOrDefault(visit, issued.get(visit)));
    }

    boolean hasPriority(VisitId visit) {
        return priority.contains(visit);
    }

    /** From the head. Live: for looking through at once. */
    Collection<Waiting> line(ServiceCode service) {
        TreeMap<Place, Waiting> line = lines.get(service);
        return line == null ? List.of() : line.values();
    }

    /** Whoever waits before a place, from the head. Live: for looking through at once. */
    Collection<Waiting> before(ServiceCode service, Place place) {
        TreeMap<Place, Waiting> line = lines.get(service);
        return line == null ? List.of() : line.headMap(place).values();
    }

    int olderThan(Counter counter, Place place) {
        int older = 0;
        for (ServiceCode service : counter.services()) {
            older += before(service, place).size();
        }
        return older;
    }

    boolean mayBeCalled(Waiting waiting, HallSettings settings) {
        Instant given = issued.getOrDefault(waiting.visit(), at);
        return !atCounter.contains(waiting.visit())
                && (!known.getOrDefault(waiting.visit(), Set.of()).isEmpty()
                        || !at.isBefore(given.plusMillis(settings.callableAfterMillis())));
    }

    /** With the last of so many from the head; empty where nobody waits. */
    Optional<Instant> placesBack(ServiceCode service, int places) {
        Collection<Waiting> line = line(service);
        return line.stream()
                .skip(Math.max(0, Math.min(places, line.size()) - 1))
                .findFirst()
                .map(waiting -> waiting.place().effectiveAt());
    }

    boolean hasAged(Waiting waiting, CallRules.Precedence rules) {
        Duration limit = Duration.ofMinutes(rules.ageingMinutes());
        return rules.ageingMinutes() > 0
                && Duration.between(waiting.place().effectiveAt(), at).compareTo(limit) >= 0;
    }

    int overtaken(LegId leg) {
        return overtaken.getOrDefault(leg, 0);
    }

    /** Whether the next call of a line belongs to a visitor with priority. */
    boolean owesPriority(ServiceCode service, int oneOf) {
        return oneOf > 0 && (!notOwed.contains(service) || ordinarySince.getOrDefault(service, 0) >= oneOf - 1);
    }

    List<Waiting> ordinaryBefore(ServiceCode service, Place place) {
        return before(service, place).stream()
                .filter(waiting -> !priority.contains(waiting.visit()))
                .toList();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        legs.clear();
        planned.clear();
        legOf.clear();
        called.clear();
        lines.clear();
        issued.clear();
        booked.clear();
        known.clear();
        priority.clear();
        atCounter.clear();
        overtaken.clear();
        movedFrom.clear();
        leftBy.clear();
        ordinarySince.clear();
        notOwed.clear();
        return true;
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        issued.put(event.visit(), at);
        return event.priority() && priority.add(event.visit());
    }

    @Override
    public Boolean priorityChanged(VisitEvent.PriorityChanged event) {
        return event.priority() ? priority.add(event.visit()) : priority.remove(event.visit());
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        // The last word on each copy counts.
        Set<Integer> copies = known.computeIfAbsent(event.visit(), first -> new HashSet<>());
        return event.state().known() ? copies.add(event.copy()) : copies.remove(event.copy());
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        legs.put(
                event.leg(),
                new Waiting(event.leg(), event.visit(), event.service(), new Place(event.effectiveAt(), sequence)));
        if (event.cause() == LegCause.BOOKED) {
            booked.put(event.visit(), event.effectiveAt());
        }
        if (event.cause() == LegCause.MOVED && moving != null) {
            comesFrom(moving, event);
        }
        return event.cause().planned() ? planned.add(event.leg()) : enters(event.leg());
    }

    /** Moved back to where he came from, he has his place of then. */
    private void comesFrom(Waiting before, VisitEvent.LegQueued event) {
        movedFrom.put(event.leg(), before);
        Waiting once = movedFrom.get(before.leg());
        if (once != null && once.service().equals(event.service())) {
            legs.put(event.leg(), new Waiting(event.leg(), event.visit(), event.service(), once.place()));
            overtaken.put(event.leg(), overtaken(once.leg()));
        }
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        Waiting old = legs.get(event.leg());
        if (old == null) {
            return false;
        }
        return entersAt(old, event.effectiveAt());
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        Waiting next = legs.get(event.leg());
        if (next == null || !planned.remove(event.leg())) {
            return false;
        }
        Waiting before = leftBy.get(event.leg());
        boolean enters = entersAt(next, event.effectiveAt());
        if (before != null) {
            overtaken.put(event.leg(), overtaken(before.leg()));
        }
        return enters;
    }

    /** A new wait. */
    private boolean entersAt(Waiting old, Instant effectiveAt) {
        legs.put(old.leg(), new Waiting(old.leg(), old.visit(), old.service(), new Place(effectiveAt, sequence)));
        overtaken.remove(old.leg());
        movedFrom.remove(old.leg());
        return enters(old.leg());
    }

    @Override
    public Boolean putOff(JourneyEvent.StopPutOff event) {
        Waiting gone = legs.get(event.leg());
        return gone != null && waitsNoMore(gone) && planned.add(event.leg());
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        Waiting next = legs.get(event.leg());
        if (next == null) {
            return false;
        }
        for (ServiceCode service : event.passed()) {
            ordinaryBefore(service, next.place()).forEach(waiting -> overtaken.merge(waiting.leg(), 1, Integer::sum));
        }
        lines.computeIfAbsent(next.service(), any -> new TreeMap<>()).remove(next.place());
        legOf.put(event.turn(), event.leg());
        called.add(event.turn());
        if (priority.contains(next.visit())) {
            notOwed.add(next.service());
            ordinarySince.remove(next.service());
        } else {
            ordinarySince.merge(next.service(), 1, Integer::sum);
        }
        return atCounter.add(next.visit());
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return leaves(event.turn());
    }

    /** A turn that took up an earlier one was no call: nothing of it was counted. */
    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        Waiting back =
                Optional.ofNullable(legOf.get(event.turn())).map(legs::get).orElse(null);
        if (back == null || !leaves(event.turn())) {
            return false;
        }
        if (called.contains(event.turn())) {
            uncount(back);
        }
        return enters(back.leg());
    }

    private void uncount(Waiting back) {
        if (priority.contains(back.visit())) {
            notOwed.remove(back.service());
        } else {
            ordinarySince.computeIfPresent(back.service(), (service, calls) -> Math.max(0, calls - 1));
        }
    }

    /** At the close, or before it for another day. */
    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        Waiting gone = legs.get(event.leg());
        return gone != null && waitsNoMore(gone);
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        return leaves(event.turn());
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        return stands(event.turn(), event.leg());
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        return stands(event.turn(), event.leg());
    }

    /** As often overtaken as before: it is the same wait. */
    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        return enters(event.leg());
    }

    /** Called, he leaves the counter; on hold or missed he stood at none, and for a planned leg he may stay there. */
    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        Waiting gone = legs.get(event.leg());
        return gone != null && (planned.remove(event.leg()) || waitsNoMore(gone) || atCounter.remove(gone.visit()));
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        Waiting gone = legs.get(event.leg());
        moving = gone;
        return gone != null && waitsNoMore(gone);
    }

    /** Whoever goes on by a new number has the time of the first one. */
    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        if (legs.values().stream().noneMatch(leg -> leg.visit().equals(event.visit()))) {
            orderTime(event.from()).ifPresent(time -> booked.put(event.visit(), time));
        }
        return true;
    }

    /** The leg that stands for it enters, if ever, where it stood, or was to stand. */
    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        Waiting gone = legs.get(event.leg());
        if (gone == null) {
            return false;
        }
        Waiting place = planned.remove(event.leg()) ? leftBy.get(event.leg()) : gone;
        waitsNoMore(gone);
        if (event.to() != null && place != null) {
            leftBy.put(event.to(), place);
        }
        return true;
    }

    /** The place that a planned leg takes, since another one left it. */
    Optional<Place> left(LegId planned) {
        return Optional.ofNullable(leftBy.get(planned)).map(Waiting::place);
    }

    /** To the exact place, as often overtaken as there. */
    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        Waiting next = legs.get(event.leg());
        Waiting before = legs.get(event.of());
        if (next == null || before == null || !planned.remove(event.leg())) {
            return false;
        }
        legs.put(next.leg(), new Waiting(next.leg(), next.visit(), next.service(), before.place()));
        overtaken.put(next.leg(), overtaken(before.leg()));
        return enters(next.leg());
    }

    private boolean waitsNoMore(Waiting gone) {
        TreeMap<Place, Waiting> line = lines.get(gone.service());
        return line != null && line.remove(gone.place()) != null;
    }

    private boolean stands(TurnId turn, LegId leg) {
        legOf.put(turn, leg);
        Waiting served = legs.get(leg);
        return served != null && atCounter.add(served.visit());
    }

    private boolean enters(LegId leg) {
        Waiting waiting = legs.get(leg);
        if (waiting != null) {
            lines.computeIfAbsent(waiting.service(), any -> new TreeMap<>()).put(waiting.place(), waiting);
        }
        return waiting != null;
    }

    private boolean leaves(TurnId turn) {
        LegId leg = legOf.get(turn);
        Waiting gone = leg == null ? null : legs.get(leg);
        return gone != null && atCounter.remove(gone.visit());
    }
}
