package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import java.util.Optional;

/** P3. Confined to one thread. */
public final class NobodyLeftOver implements Listening {
    private final Finding finding = new Finding();

    @Override
    public String sentence() {
        return "When a day is closed every leg has ended, the unserved with a reason, and every counter is closed.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        finding.wrongIf(event.reason().isBlank(), "unserved without a reason:", event.leg());
        return true;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        if (state.day().map(day -> day.running()).orElse(true)) {
            return Optional.empty();
        }
        for (Leg leg : state.legs()) {
            if (!leg.state().ended()) {
                finding.wrong("still " + leg.state() + ":", leg.id());
            }
        }
        for (CounterDesk desk : state.desks()) {
            finding.wrongIf(
                    desk.state() != CounterDesk.State.CLOSED || desk.turn() != null, "still open:", desk.counter());
        }
        return finding.take();
    }
}
