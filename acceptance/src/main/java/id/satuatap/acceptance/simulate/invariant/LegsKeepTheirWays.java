package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.LegState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One state each, and only the arrows of the design. Confined to one thread. */
public final class LegsKeepTheirWays implements Listening {
    private static final Map<LegState, Set<LegState>> ARROWS = arrows();

    private final Finding finding = new Finding();
    private final Map<LegId, LegState> standing = new LinkedHashMap<>();
    private final Map<TurnId, LegId> legOf = new LinkedHashMap<>();
    private final Set<LegId> allowed = new HashSet<>();

    private static Map<LegState, Set<LegState>> arrows() {
        Map<LegState, Set<LegState>> arrows = new EnumMap<>(LegState.class);
        arrows.put(
                LegState.PLANNED,
                EnumSet.of(LegState.WAITING, LegState.CANCELLED, LegState.WITHDRAWN, LegState.UNSERVED));
        arrows.put(
                LegState.WAITING,
                EnumSet.of(
                        LegState.CALLED,
                        LegState.SERVING,
                        LegState.PLANNED,
                        LegState.CANCELLED,
                        LegState.WITHDRAWN,
                        LegState.UNSERVED));
        arrows.put(
                LegState.CALLED,
                EnumSet.of(
                        LegState.SERVING,
                        LegState.MISSED,
                        LegState.WAITING,
                        LegState.TRANSFERRED,
                        LegState.CANCELLED,
                        LegState.UNSERVED));
        arrows.put(
                LegState.SERVING,
                EnumSet.of(LegState.FINISHED, LegState.WAITING, LegState.TRANSFERRED, LegState.ON_HOLD));
        arrows.put(
                LegState.ON_HOLD,
                EnumSet.of(
                        LegState.SERVING, LegState.WAITING, LegState.FINISHED, LegState.CANCELLED, LegState.UNSERVED));
        arrows.put(LegState.NO_SHOW, EnumSet.of(LegState.WAITING));
        arrows.put(LegState.MISSED, EnumSet.of(LegState.WAITING, LegState.NO_SHOW, LegState.CANCELLED));
        arrows.put(LegState.FINISHED, EnumSet.of(LegState.SERVING));
        arrows.put(LegState.TRANSFERRED, EnumSet.of(LegState.SERVING));
        return arrows;
    }

    @Override
    public String sentence() {
        return "A leg stands in one state and goes only where its states' arrows lead.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        standing.clear();
        legOf.clear();
        allowed.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        LegState first = event.cause().planned() ? LegState.PLANNED : LegState.WAITING;
        finding.wrongIf(standing.put(event.leg(), first) != null, "queued twice:", event.leg());
        return true;
    }

    @Override
    public Boolean lateReturnApproved(VisitEvent.LateReturnApproved event) {
        return allowed.add(event.leg());
    }

    @Override
    public Boolean returned(VisitEvent.VisitorReturned event) {
        finding.wrongIf(
                standing.get(event.leg()) == LegState.NO_SHOW && !allowed.remove(event.leg()),
                "back after he stayed away, and nobody approved it:",
                event);
        return goes(event.leg(), LegState.WAITING);
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        legOf.put(event.turn(), event.leg());
        return goes(event.leg(), LegState.CALLED);
    }

    @Override
    public Boolean started(TurnEvent.ServingStarted event) {
        return goes(legOf.get(event.turn()), LegState.SERVING);
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return goes(legOf.get(event.turn()), LegState.FINISHED);
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return goes(legOf.get(event.turn()), LegState.MISSED);
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        return goes(legOf.get(event.turn()), LegState.WAITING);
    }

    @Override
    public Boolean transferred(TurnEvent.TicketTransferred event) {
        return goes(legOf.get(event.turn()), LegState.TRANSFERRED);
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        return goes(event.leg(), LegState.UNSERVED);
    }

    @Override
    public Boolean noShow(DayEvent.NoShowRecorded event) {
        return goes(event.leg(), LegState.NO_SHOW);
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        return goes(legOf.get(event.turn()), LegState.ON_HOLD);
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        legOf.put(event.turn(), event.leg());
        finding.wrongIf(standing.get(event.leg()) != LegState.ON_HOLD, "served on, but not on hold:", event);
        return goes(event.leg(), LegState.SERVING);
    }

    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        finding.wrongIf(standing.get(event.leg()) != LegState.ON_HOLD, "waits again, but was not on hold:", event);
        return goes(event.leg(), LegState.WAITING);
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        legOf.put(event.turn(), event.leg());
        finding.wrongIf(!event.leg().equals(legOf.get(event.ended())), "taken up, but of another visitor:", event);
        return goes(event.leg(), LegState.SERVING);
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        boolean mistaken = event.reason().equals(MovingCommand.CancelTicket.TRANSFER_UNDONE);
        return goes(event.leg(), mistaken ? LegState.WITHDRAWN : LegState.CANCELLED);
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        return goes(event.leg(), LegState.WITHDRAWN);
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        finding.wrongIf(standing.get(event.leg()) != LegState.PLANNED, "next, but was not planned:", event);
        return goes(event.leg(), LegState.WAITING);
    }

    @Override
    public Boolean putOff(JourneyEvent.StopPutOff event) {
        return goes(event.leg(), LegState.PLANNED);
    }

    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        return goes(event.leg(), LegState.WITHDRAWN);
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        finding.wrongIf(standing.get(event.leg()) != LegState.PLANNED, "waits, but was not planned:", event);
        return goes(event.leg(), LegState.WAITING);
    }

    private boolean goes(@Nullable LegId leg, LegState to) {
        LegState from = leg == null ? null : standing.put(leg, to);
        if (from == null || !ARROWS.getOrDefault(from, Set.of()).contains(to)) {
            finding.wrong("no arrow leads there:", leg + " from " + from + " to " + to);
        }
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        standing.forEach((leg, expected) -> {
            if (run.state().leg(leg).filter(found -> found.state() == expected).isEmpty()) {
                finding.wrong("not " + expected + ":", leg);
            }
        });
        finding.wrongIf(run.state().legs().size() != standing.size(), "legs that nobody queued", "");
        return finding.take();
    }
}
