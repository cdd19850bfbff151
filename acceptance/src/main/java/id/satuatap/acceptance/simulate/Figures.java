package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.invariant.Ear;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what happens, from events alone; keeps no more than the open day. Confined to one thread. */
final class Figures implements Ear {
    private record Leg(VisitId visit, Instant queuedAt) {}

    private record Wait(TurnId turn, Duration length) {}

    private final Map<LegId, Leg> legs = new HashMap<>();
    private final Map<TurnId, LegId> legOf = new HashMap<>();
    private final Map<LegId, Wait> waits = new HashMap<>();
    private final Set<VisitId> priority = new HashSet<>();
    private final Set<LegId> stayedAway = new HashSet<>();
    private Instant at = Instant.EPOCH;
    private Instant movedSince = Instant.EPOCH;
    private long issued;
    private long transfers;
    private long served;
    private long noShows;
    private final CounterMinutes minutes = new CounterMinutes();
    private long unserved;
    private long rebooked;
    private long leftOpen;
    private long bookingsKept;
    private long bookingsMissed;
    private Duration longestOrdinary = Duration.ZERO;
    private Duration longestPriority = Duration.ZERO;

    /** Looks at the counters when the server looks at its timers. */
    void look(Step step, HallState state) {
        minutes.look(step, state);
    }

    void hear(Step step) {
        for (Recorded recorded : step.events()) {
            at = recorded.at();
            hear(recorded.event());
        }
    }

    Totals totals(int days, long steps) {
        settle();
        return new Totals(
                days,
                issued,
                transfers,
                served,
                noShows,
                unserved,
                rebooked,
                leftOpen,
                bookingsKept,
                bookingsMissed,
                minutes.open(),
                minutes.lost(),
                longestOrdinary,
                longestPriority,
                steps);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        settle();
        legs.clear();
        legOf.clear();
        priority.clear();
        return true;
    }

    private void settle() {
        waits.forEach((leg, wait) -> {
            Leg of = legs.get(leg);
            if (of != null && priority.contains(of.visit())) {
                longestPriority = longestPriority.compareTo(wait.length()) < 0 ? wait.length() : longestPriority;
            } else {
                longestOrdinary = longestOrdinary.compareTo(wait.length()) < 0 ? wait.length() : longestOrdinary;
            }
        });
        waits.clear();
    }

    @Override
    public Boolean issued(VisitEvent.TicketIssued event) {
        issued++;
        return event.priority() && priority.add(event.visit());
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        boolean movedOn = event.cause() != LegCause.ISSUED && event.cause() != LegCause.BOOKED;
        transfers += movedOn ? 1 : 0;
        boolean early = event.cause() == LegCause.BOOKED && event.effectiveAt().isAfter(at);
        Instant since = early ? event.effectiveAt() : event.cause() == LegCause.MOVED ? movedSince : at;
        return legs.put(event.leg(), new Leg(event.visit(), since)) == null;
    }

    /** A transfer that was taken back brought no leg that counts. */
    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        boolean takenBack = event.reason().equals(MovingCommand.CancelTicket.TRANSFER_UNDONE);
        transfers -= takenBack ? 1 : 0;
        return takenBack;
    }

    /** Two legs, of which the first counts nowhere; its wait goes on in the second, which follows at once. */
    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        transfers--;
        Leg before = legs.get(event.leg());
        movedSince = before == null ? at : before.queuedAt();
        return true;
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        Leg planned = legs.get(event.leg());
        return planned != null && legs.put(event.leg(), new Leg(planned.visit(), at)) != null;
    }

    /** It counts nowhere: another one, or one that was there anyway, counts for it. */
    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        transfers--;
        return waits.remove(event.leg()) != null;
    }

    /** A number without a first leg: all of its legs came from another one. */
    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        boolean isNew = legs.values().stream().noneMatch(leg -> leg.visit().equals(event.visit()));
        transfers -= isNew ? 1 : 0;
        return isNew;
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        Leg planned = legs.get(event.leg());
        return planned != null && legs.put(event.leg(), new Leg(planned.visit(), event.waitsSince())) != null;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        legOf.put(event.turn(), event.leg());
        Leg leg = legs.get(event.leg());
        // Fixed by the first call that was not undone.
        return leg != null
                && waits.putIfAbsent(event.leg(), new Wait(event.turn(), Duration.between(leg.queuedAt(), at))) == null;
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        LegId leg = legOf.get(event.turn());
        Wait wait = leg == null ? null : waits.get(leg);
        return wait != null && wait.turn().equals(event.turn()) && waits.remove(leg, wait);
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        served++;
        return true;
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        served++;
        return true;
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        served--;
        return true;
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        unserved++;
        leftOpen += event.reason().equals("DAY_LEFT_OPEN") ? 1 : 0;
        return true;
    }

    @Override
    public Boolean rebooked(ScheduleEvent.LegRebooked event) {
        rebooked++;
        return true;
    }

    @Override
    public Boolean checkedIn(BookingEvent.BookingCheckedIn event) {
        bookingsKept++;
        return true;
    }

    @Override
    public Boolean missed(BookingEvent.BookingMissed event) {
        bookingsMissed++;
        return true;
    }

    @Override
    public Boolean noShow(DayEvent.NoShowRecorded event) {
        noShows++;
        return stayedAway.add(event.leg());
    }

    /** Whom a person let come back is none any more. */
    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        boolean none = stayedAway.remove(event.leg());
        noShows -= none ? 1 : 0;
        return none;
    }
}
