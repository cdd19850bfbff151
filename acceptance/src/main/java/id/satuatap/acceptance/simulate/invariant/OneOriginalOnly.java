package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.CopyState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is printed of a number, and what its papers say. Confined to one thread. */
public final class OneOriginalOnly implements Listening {
    private final Finding finding = new Finding();
    private final Map<VisitId, Integer> copies = new HashMap<>();
    /** Of each number the copies without a mark that may be on paper. */
    private final Map<VisitId, Set<Integer>> unmarked = new HashMap<>();

    private int alone;
    private @Nullable HallState after;

    @Override
    public String sentence() {
        return "A number has one original, later copies are counted on, change nothing else, "
                + "and at most one that did not fail has no mark.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        alone = step.events().size();
        after = state;
        return Listening.super.after(step, state);
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        copies.clear();
        unmarked.clear();
        return true;
    }

    @Override
    public Boolean copyRequested(VisitEvent.CopyRequested event) {
        finding.wrongIf(event.copy() != 1 || copies.put(event.visit(), 1) != null, "a second original:", event);
        if (event.device() != null) {
            withoutMark(event.visit(), event.copy(), event);
        }
        return true;
    }

    @Override
    public Boolean copyOrdered(VisitEvent.CopyOrdered event) {
        Integer last = copies.put(event.visit(), event.copy());
        finding.wrongIf(last == null || event.copy() != last + 1, "not the next copy:", event);
        finding.wrongIf(alone != 1, "more than a copy came of it:", event);
        if (after != null
                && after.reprints()
                        .of(event.visit(), event.copy())
                        .filter(printing -> !printing.marked())
                        .isPresent()) {
            withoutMark(event.visit(), event.copy(), event);
        }
        return true;
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        finding.wrongIf(event.copy() > copies.getOrDefault(event.visit(), 0), "a copy that nobody asked for:", event);
        if (event.state() == CopyState.FAILED || event.state() == CopyState.SHOWN) {
            unmarked.getOrDefault(event.visit(), new HashSet<>()).remove(event.copy());
        }
        return true;
    }

    private void withoutMark(VisitId visit, int copy, Object event) {
        Set<Integer> papers = unmarked.computeIfAbsent(visit, first -> new HashSet<>());
        papers.add(copy);
        finding.wrongIf(papers.size() > 1, "a second paper without a mark:", event);
    }
}
