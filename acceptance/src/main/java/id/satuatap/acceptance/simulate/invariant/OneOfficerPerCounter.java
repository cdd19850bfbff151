package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who sits where. Confined to one thread. */
public final class OneOfficerPerCounter implements Listening {
    private final Finding finding = new Finding();
    private final Map<PersonId, CounterCode> seats = new HashMap<>();
    private final Map<CounterCode, PersonId> officers = new HashMap<>();

    @Override
    public String sentence() {
        return "An officer has one open counter, and a counter one officer.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        seats.clear();
        officers.clear();
        return true;
    }

    @Override
    public Boolean opened(CounterEvent.CounterOpened event) {
        CounterCode seat = seats.put(event.officer(), event.counter());
        PersonId officer = officers.put(event.counter(), event.officer());
        finding.wrongIf(seat != null && !seat.equals(event.counter()), "has another counter open:", event);
        finding.wrongIf(officer != null && !officer.equals(event.officer()), "somebody sits there:", event);
        return true;
    }

    @Override
    public Boolean closed(CounterEvent.CounterClosed event) {
        PersonId officer = officers.remove(event.counter());
        return officer != null && seats.remove(officer, event.counter());
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        Map<PersonId, CounterCode> open = new HashMap<>();
        for (CounterDesk desk : state.desks()) {
            boolean closed = desk.state() == CounterDesk.State.CLOSED;
            finding.wrongIf(closed != (desk.officer() == null), "open exactly when somebody sits there, but not", desk);
            PersonId officer = desk.officer();
            if (officer != null) {
                finding.wrongIf(open.put(officer, desk.counter()) != null, "sits at two counters:", officer);
                finding.wrongIf(
                        !Objects.equals(state.counterOf(officer).orElse(null), desk.counter()),
                        "the seat says otherwise:",
                        desk);
            }
        }
        return finding.take();
    }
}
