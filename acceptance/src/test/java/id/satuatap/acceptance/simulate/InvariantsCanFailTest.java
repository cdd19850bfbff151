package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Invariants;
import id.satuatap.acceptance.simulate.invariant.Violation;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.shrink.Replay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A promise that cannot be seen to break is worth nothing: each invariant is shown a hall that breaks it. */
class InvariantsCanFailTest {
    /** Those that no rule can break; {@link ForgedStepsTest} shows them steps that cannot be. */
    private static final Set<String> FORGED =
            Set.of("RecordWithoutGaps", "RefusalChangesNothing", "RepeatGetsFirstAnswer", "RestartKeepsEverything");

    /**
     * Bookings spread over four days: on the first hardly anybody is booked, and nobody of them comes so early or late; few
     * are let come back too late. Of two numbers it takes a full hall until something hangs on one of them.
     */
    private static Plan showing(String how) {
        if (Set.of(BrokenNumbers.LATE, BrokenNumbers.EARLY, BrokenWays.UNALLOWED)
                .contains(how)) {
            return Plans.of(4, 200, Weather.stormy());
        }
        return invariant(how).equals("WhatHangsGoesAlong")
                ? Plans.of(2, 600, Weather.stormy())
                : Plans.of(1, 150, Weather.stormy());
    }

    private static final Map<String, Rules> BROKEN = new TreeMap<>();

    static {
        BROKEN.putAll(BrokenNumbers.all());
        BROKEN.putAll(BrokenCalls.all());
        BROKEN.putAll(BrokenWays.all());
    }

    static Stream<String> names() {
        return BROKEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_hall_that_breaks_it_is_found(String how) {
        String name = invariant(how);
        Simulation broken = new Simulation(showing(how), BROKEN.get(how), () -> only(name));

        Outcome.Broken found = firstBroken(broken).whatBroke().orElseThrow();

        assertThat(found.violation().invariant()).isEqualTo(name);
        assertThat(playedAgain(found, BROKEN.get(how)))
                .as("played again from the day's morning")
                .contains(found.violation());
    }

    /** Some can be broken in several ways. */
    private static String invariant(String how) {
        return how.split(":", 2)[0];
    }

    private static Optional<Violation> playedAgain(Outcome.Broken found, Rules rules) {
        return new Replay(rules, () -> only(found.violation().invariant()), found.beginning())
                .of(found.inputs())
                .violation();
    }

    private static List<Invariant> only(String name) {
        return Invariants.all().stream()
                .filter(invariant -> invariant.name().equals(name))
                .toList();
    }

    private static Outcome firstBroken(Simulation broken) {
        Outcome outcome = broken.run(1);
        for (long seed = 2; seed <= 6 && outcome.whatBroke().isEmpty(); seed++) {
            outcome = broken.run(seed);
        }
        return outcome;
    }

    @Test
    void no_invariant_is_left_out() {
        Set<String> shown = new HashSet<>();
        BROKEN.keySet().forEach(how -> shown.add(invariant(how)));
        shown.addAll(FORGED);

        assertThat(Invariants.all()).extracting(Invariant::name).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(Invariants.all())
                .allSatisfy(invariant ->
                        assertThat(invariant.sentence()).endsWith(".").hasSizeGreaterThan(20));
    }
}
