package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is printed of a number. Confined to one thread. */
public final class OneOriginalOnly implements Listening {
    private final Finding finding = new Finding();
    private final Map<VisitId, Integer> copies = new HashMap<>();
    private int alone;

    @Override
    public String sentence() {
        return "A number has one original, later copies are counted on, and a further copy changes nothing else.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        alone = step.events().size();
        return Listening.super.after(step, state);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        copies.clear();
        return true;
    }

    @Override
    public Boolean copyRequested(VisitEvent.CopyRequested event) {
        finding.wrongIf(event.copy() != 1 || copies.put(event.visit(), 1) != null, "a second original:", event);
        return true;
    }

    @Override
    public Boolean copyOrdered(VisitEvent.CopyOrdered event) {
        Integer last = copies.put(event.visit(), event.copy());
        finding.wrongIf(last == null || event.copy() != last + 1, "not the next copy:", event);
        finding.wrongIf(alone != 1, "more than a copy came of it:", event);
        return true;
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        finding.wrongIf(event.copy() > copies.getOrDefault(event.visit(), 0), "a copy that nobody asked for:", event);
        return true;
    }
}
