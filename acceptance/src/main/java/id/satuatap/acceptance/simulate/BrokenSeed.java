package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.shrink.Replay;
import id.satuatap.acceptance.simulate.shrink.Shrinker;
import id.satuatap.acceptance.simulate.shrink.Story;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells of a seed that broke a promise: which, the shortest way there, and how to see it again. Immutable. */
final class BrokenSeed {
    private static final long STEPS_MAX = 5_000_000;

    private final ZoneId zone;
    private final String again;
    private final Rules rules;
    private final Supplier<List<Invariant>> invariants;

    /** @param again the command that plays it again */
    BrokenSeed(ZoneId zone, String again, Rules rules, Supplier<List<Invariant>> invariants) {
        this.zone = zone;
        this.again = again;
        this.rules = rules;
        this.invariants = invariants;
    }

    List<String> lines(Outcome.Broken broken) {
        Violation violation = broken.violation();
        Replay replay = new Replay(rules, () -> only(violation.invariant()), broken.beginning());
        List<Input> shortest = new Shrinker(replay, violation.invariant(), STEPS_MAX).shortest(broken.inputs());
        Replay.Played played = replay.of(shortest);
        List<String> lines = new ArrayList<>();
        lines.add("BROKEN " + violation.invariant() + ": " + violation.sentence());
        lines.add("found: " + played.violation().orElse(violation).finding());
        lines.add("shortest history: " + shortest.size() + " of "
                + broken.inputs().size()
                + " steps since the day opened"
                + (played.violation().isPresent() ? "" : "; played again it does not break"));
        lines.addAll(new Story(zone).lines(played.steps()));
        lines.add("again: " + again);
        return lines;
    }

    /** A replay ends at its first violation: no other promise may end it before the one that broke. */
    private List<Invariant> only(String name) {
        return invariants.get().stream()
                .filter(invariant -> invariant.name().equals(name))
                .toList();
    }
}
