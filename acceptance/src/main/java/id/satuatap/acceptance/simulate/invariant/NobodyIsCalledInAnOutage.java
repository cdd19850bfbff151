package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Outages. Confined to one thread. */
public final class NobodyIsCalledInAnOutage implements Listening {
    private final Finding finding = new Finding();
    private final Map<AgencyCode, Set<CounterCode>> stopped = new HashMap<>();

    @Override
    public String sentence() {
        return "While an agency's work stands still nobody is called to its counters, and no outage outlasts its day.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        finding.wrongIf(!stopped.isEmpty(), "still stopped in the morning:", stopped.keySet());
        stopped.clear();
        return true;
    }

    @Override
    public Boolean frozen(OutageEvent.AgencyFrozen event) {
        Set<CounterCode> before = stopped.put(event.agency(), new HashSet<>(event.counters()));
        finding.wrongIf(before != null, "stopped twice:", event);
        return true;
    }

    @Override
    public Boolean thawed(OutageEvent.AgencyThawed event) {
        finding.wrongIf(stopped.remove(event.agency()) == null, "goes on, but had not stopped:", event);
        return true;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        finding.wrongIf(
                stopped.values().stream().anyMatch(counters -> counters.contains(event.counter())),
                "called while its agency stands still:",
                event);
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        finding.wrongIf(
                run.state().outages().all().size() != stopped.size(),
                "others stand still than those stopped:",
                stopped);
        return finding.take();
    }
}
