package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds. Confined to one thread. */
public final class OnHoldIsKept implements Listening {
    private static final Duration LONGEST = Duration.ofHours(4);

    private final Finding finding = new Finding();
    private final Map<LegId, ServiceCode> serviceOf = new HashMap<>();
    private final Map<TurnId, CounterCode> counterOf = new HashMap<>();
    private final Map<TurnId, LegId> legOf = new HashMap<>();
    private final Map<LegId, CounterCode> held = new HashMap<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;

    @Override
    public String sentence() {
        return "Who is on hold is expected back at a time to come, and served on at a counter that may, or cared for otherwise.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        serviceOf.clear();
        counterOf.clear();
        legOf.clear();
        held.clear();
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        return serviceOf.put(event.leg(), event.service()) == null;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return stands(event.turn(), event.leg(), event.counter());
    }

    @Override
    public Boolean reopened(MovingEvent.ServingReopened event) {
        return stands(event.turn(), event.leg(), event.counter());
    }

    private boolean stands(TurnId turn, LegId leg, CounterCode counter) {
        counterOf.put(turn, counter);
        return legOf.put(turn, leg) == null;
    }

    @Override
    public Boolean held(MovingEvent.ServingHeld event) {
        LegId leg = legOf.get(event.turn());
        CounterCode counter = counterOf.get(event.turn());
        finding.wrongIf(
                leg == null || counter == null || held.put(leg, counter) != null, "put on hold out of nowhere:", event);
        finding.wrongIf(
                !event.until().isAfter(at) || event.until().isAfter(at.plus(LONGEST)),
                "expected back at no time to come:",
                event);
        return true;
    }

    @Override
    public Boolean resumed(MovingEvent.ServingResumed event) {
        CounterCode was = held.remove(event.leg());
        finding.wrongIf(was == null, "served on, but was not on hold:", event);
        Directory directory = state.directory().orElse(null);
        if (directory != null && was != null) {
            finding.wrongIf(!isOfHisAgency(directory, event), "served on by another agency:", event);
            finding.wrongIf(
                    !directory.settings().holding().resumesAnywhere() && !was.equals(event.counter()),
                    "served on at a counter that may not:",
                    event);
        }
        return stands(event.turn(), event.leg(), event.counter());
    }

    private boolean isOfHisAgency(Directory directory, MovingEvent.ServingResumed event) {
        return directory
                .counter(event.counter())
                .map(Counter::agency)
                .equals(Optional.ofNullable(serviceOf.get(event.leg()))
                        .flatMap(directory::service)
                        .map(Service::agency));
    }

    @Override
    public Boolean returned(MovingEvent.HoldReturned event) {
        finding.wrongIf(held.remove(event.leg()) == null, "waits again, but was not on hold:", event);
        return true;
    }

    @Override
    public Boolean cancelled(MovingEvent.LegCancelled event) {
        return held.remove(event.leg()) != null;
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        return held.remove(event.leg()) != null;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        Set<LegId> known = new HashSet<>();
        for (Hold hold : run.state().holds().all()) {
            known.add(hold.leg());
            finding.wrongIf(!hold.counter().equals(held.get(hold.leg())), "expected at another counter:", hold);
        }
        finding.wrongIf(!known.equals(held.keySet()), "others are on hold than those who went:", known);
        return finding.take();
    }
}
