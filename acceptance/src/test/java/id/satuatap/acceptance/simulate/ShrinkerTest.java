package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.UndoReturnsToThePlace;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.shrink.Replay;
import id.satuatap.acceptance.simulate.shrink.Shrinker;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A search for the shortest history ends, whatever it has found until then. */
class ShrinkerTest {
    @Test
    void a_spent_budget_ends_the_search_with_a_history_that_still_breaks() {
        Rules broken = BrokenRules.queueingAgainOnUndo();
        Outcome.Broken found = new Simulation(
                        Plans.of(1, 150, Weather.stormy()), broken, () -> List.of(new UndoReturnsToThePlace()))
                .run(1)
                .whatBroke()
                .orElseThrow();
        AtomicInteger replays = new AtomicInteger();
        Replay replay = new Replay(
                broken,
                () -> {
                    replays.incrementAndGet();
                    return List.of(new UndoReturnsToThePlace());
                },
                found.beginning());

        List<Input> history = new Shrinker(replay, "UndoReturnsToThePlace", 1).shortest(found.inputs());

        assertThat(replays).hasValue(2);
        assertThat(history).hasSizeLessThan(found.inputs().size());
        assertThat(replay.of(history).violation()).isPresent();
    }
}
