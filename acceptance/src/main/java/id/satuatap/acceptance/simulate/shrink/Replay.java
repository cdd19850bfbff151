package id.satuatap.acceptance.simulate.shrink;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.invariant.Watching;
import id.satuatap.acceptance.simulate.run.Beginning;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.run.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays recorded inputs again, without people: nobody reacts, what was said is said. Immutable. */
public final class Replay {
    private final Rules rules;
    private final Supplier<List<Invariant>> invariants;
    private final Beginning beginning;

    /** @param invariants makes new ones for each replay */
    public Replay(Rules rules, Supplier<List<Invariant>> invariants, Beginning beginning) {
        this.rules = rules;
        this.invariants = invariants;
        this.beginning = beginning;
    }

    /**
     * What came of a replay. Immutable.
     *
     * @param steps up to the violation
     */
    public record Played(List<Step> steps, Optional<Violation> violation) {
        public Played {
            steps = List.copyOf(steps);
        }

        boolean breaks(String invariant) {
            return violation
                    .filter(found -> found.invariant().equals(invariant))
                    .isPresent();
        }
    }

    /** Until the end or the first violation. */
    public Played of(List<Input> inputs) {
        HallRun hall = new HallRun(rules, beginning);
        Watching watching = new Watching(invariants.get());
        List<Step> steps = new ArrayList<>();
        for (Input input : inputs) {
            Step step = hall.take(input);
            steps.add(step);
            Optional<Violation> violation = watching.after(step, hall);
            if (violation.isPresent()) {
                return new Played(steps, violation);
            }
        }
        return new Played(steps, Optional.empty());
    }
}
