package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import java.util.List;
import java.util.Optional;

/** Asks every invariant after each step, and in full after a restart and when a day closed. Confined to one thread. */
public final class Watching {
    private final List<Invariant> invariants;

    public Watching(List<Invariant> invariants) {
        this.invariants = List.copyOf(invariants);
    }

    /** The first sentence that does not hold any more; empty when all do. */
    public Optional<Violation> after(Step step, HallRun run) {
        boolean inFull = step.restart() != null || step.tells(DayEvent.DayClosed.class);
        for (Invariant invariant : invariants) {
            Optional<String> finding = invariant.after(step, run.state());
            if (finding.isEmpty() && inFull) {
                finding = invariant.inFull(run);
            }
            if (finding.isPresent()) {
                return Optional.of(new Violation(invariant.name(), invariant.sentence(), step.at(), finding.get()));
            }
        }
        return Optional.empty();
    }
}
