package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.server.engine.Recorded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One line for each service. Confined to one thread. */
public final class LineHoldsWhoWaits implements Invariant, Ear {
    private final Finding finding = new Finding();
    private HallState state = new HallState();

    @Override
    public String sentence() {
        return "A service's line holds exactly the legs that wait for it, the first place first.";
    }

    @Override
    public Optional<String> after(Step step, HallState after) {
        state = after;
        for (Recorded recorded : step.events()) {
            hear(recorded.event());
        }
        return finding.take();
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        return counted(event.service());
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean undone(TurnEvent.CallUndone event) {
        return state.turn(event.turn())
                .flatMap(turn -> state.leg(turn.leg()))
                .filter(leg -> counted(leg.service()))
                .isPresent();
    }

    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean reached(JourneyEvent.StopReached event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean putOff(JourneyEvent.StopPutOff event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean handedOver(JourneyEvent.LegHandedOver event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    @Override
    public Boolean restored(JourneyEvent.PlaceRestored event) {
        return state.leg(event.leg()).filter(leg -> counted(leg.service())).isPresent();
    }

    private boolean counted(ServiceCode service) {
        finding.wrongIf(
                state.line(service).size() != state.tally(service).standing(LegState.WAITING),
                "the line is longer or shorter than those who wait:",
                service);
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState now = run.state();
        Set<LegId> waiting = new LinkedHashSet<>();
        now.legs().stream().filter(leg -> leg.state() == LegState.WAITING).forEach(leg -> waiting.add(leg.id()));
        List<Service> services =
                now.directory().map(found -> found.catalogue().services()).orElse(List.of());
        for (Service service : services) {
            now.line(service.code())
                    .inOrder()
                    .forEach(entry -> finding.wrongIf(
                            !waiting.remove(entry.getValue())
                                    || !now.leg(entry.getValue())
                                            .map(Leg::place)
                                            .equals(Optional.of(entry.getKey())),
                            "in a line, but does not wait there:",
                            entry.getValue()));
        }
        finding.wrongIf(!waiting.isEmpty(), "waits, but in no line:", waiting);
        return finding.take();
    }
}
