package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Leg;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** P2. Confined to one thread. */
public final class OneCallPerVisitor implements Listening {
    private final Finding finding = new Finding();
    private final Map<LegId, VisitId> visitOf = new HashMap<>();
    private final Map<TurnId, VisitId> calledBy = new HashMap<>();
    private final Map<VisitId, TurnId> openTurn = new HashMap<>();

    @Override
    public String sentence() {
        return "A visitor is called to one counter at a time, and by one officer.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        visitOf.clear();
        calledBy.clear();
        openTurn.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        visitOf.put(event.leg(), event.visit());
        return true;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return begun(event.turn(), event.leg());
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        return begun(event.turn(), event.leg());
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        return begun(event.turn(), event.leg());
    }

    private boolean begun(TurnId turn, LegId leg) {
        VisitId visit = visitOf.get(leg);
        finding.wrongIf(visit == null, "called, but never queued:", leg);
        if (visit != null) {
            TurnId other = openTurn.put(visit, turn);
            finding.wrongIf(other != null, "called while somebody else has him:", turn);
            calledBy.put(turn, visit);
        }
        return true;
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        return ended(event.turn());
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        VisitId visit = visitOf.get(event.leg());
        TurnId turn = visit == null ? null : openTurn.get(visit);
        // A leg that is only planned may be cancelled while its visitor stands elsewhere.
        return turn != null && turn.value().startsWith(event.leg().value() + "/") && ended(turn);
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return ended(event.turn());
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return ended(event.turn());
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        return ended(event.turn());
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return ended(event.turn());
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        VisitId visit = visitOf.get(event.leg());
        TurnId turn = visit == null ? null : openTurn.get(visit);
        // A leg that is only planned may be cancelled while its visitor stands elsewhere.
        return turn != null && turn.value().startsWith(event.leg().value() + "/") && ended(turn);
    }

    private boolean ended(@Nullable TurnId turn) {
        VisitId visit = turn == null ? null : calledBy.get(turn);
        return visit != null && openTurn.remove(visit, turn);
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        Set<VisitId> atCounter = new HashSet<>();
        for (Leg leg : run.state().legs()) {
            finding.wrongIf(leg.state().atCounter() && !atCounter.add(leg.visit()), "at two counters:", leg.visit());
        }
        return finding.take();
    }
}
