package id.satuatap.acceptance.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Invariants;
import id.satuatap.acceptance.simulate.invariant.UndoReturnsToThePlace;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.shrink.Replay;
import id.satuatap.hall.event.VisitEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Days on which everything goes wrong that can: no promise breaks, whatever the seed. */
class SimulatedDaysTest {
    private static final int SEEDS = 100;

    @Test
    void a_hundred_stormy_days_break_no_promise() {
        Totals all = played(Plans.of(1, 250, Weather.stormy()), SEEDS);

        assertThat(all.days()).isEqualTo(SEEDS);
        assertThat(all.issued()).isGreaterThan(20_000);
        assertThat(all.served()).isGreaterThan(all.issued() * 3 / 4);
        assertThat(all.noShows()).isPositive();
        assertThat(all.transfers()).isPositive();
        assertThat(all.bookingsKept()).isGreaterThan(100);
        assertThat(all.bookingsMissed()).isPositive();
    }

    @Test
    void nor_do_days_in_a_mall_with_other_settings() {
        Totals all = played(Plans.otherwise(1, 250, Weather.stormy()), 10);

        assertThat(all.served()).isGreaterThan(1_500);
    }

    @Test
    void nor_do_stormy_weeks() {
        Totals all = played(Plans.of(6, 100, Weather.stormy()), 3);

        assertThat(all.days()).isEqualTo(18);
    }

    private static Totals played(Plan plan, int seeds) {
        Totals all = Totals.NONE;
        for (long seed = 1; seed <= seeds; seed++) {
            // Round the year: weekends, holidays and Ramadan are among them.
            Plan its = plan.beginning(plan.from().plusDays((seed - 1) * 7 / 2));
            Outcome outcome = new Simulation(its, Simulation.realRules(), Invariants::all).run(seed);
            List<String> story = outcome.whatBroke()
                    .map(broken -> new BrokenSeed(plan.zone(), "this test", Simulation.realRules(), Invariants::all)
                            .lines(broken))
                    .orElse(List.of());
            assertThat(story).as("seed %d", seed).isEmpty();
            all = all.plus(outcome.totals());
        }
        return all;
    }

    @Test
    void the_same_seed_gives_the_same_days_and_another_seed_others() {
        Simulation simulation =
                new Simulation(Plans.of(2, 150, Weather.stormy()), Simulation.realRules(), Invariants::all);

        assertThat(simulation.run(7)).isEqualTo(simulation.run(7));
        assertThat(simulation.run(8).totals()).isNotEqualTo(simulation.run(7).totals());
    }

    @Test
    void what_is_kept_does_not_grow_with_the_days() {
        Simulation simulation =
                new Simulation(Plans.of(5, 100, Weather.usual()), Simulation.realRules(), Invariants::all);
        AtomicLong longest = new AtomicLong();

        Outcome outcome =
                simulation.run(1, (step, hall) -> longest.accumulateAndGet(hall.recorded(), Math::max), date -> {});

        assertThat(outcome.totals().days()).isEqualTo(5);
        assertThat(longest.get()).isLessThan(outcome.totals().steps() / 3);
    }

    /** Broke: an invariant that had to see the day open said of every number that the day is not. */
    @Test
    void a_day_played_again_from_its_morning_breaks_no_promise_either() {
        Simulation simulation =
                new Simulation(Plans.of(1, 150, Weather.stormy()), Simulation.realRules(), Invariants::all);
        AtomicReference<HallRun> played = new AtomicReference<>();
        simulation.run(1, (step, hall) -> played.set(hall), date -> {});
        HallRun first = played.get();

        Replay.Played again = new Replay(Simulation.realRules(), Invariants::all, first.beginning()).of(first.inputs());

        assertThat(again.violation()).isEmpty();
        assertThat(again.steps()).hasSizeGreaterThan(1_000).anyMatch(step -> step.tells(VisitEvent.TicketIssued.class));
    }

    @Test
    void the_shortest_history_of_a_broken_seed_can_be_read_in_a_minute() {
        Plan plan = Plans.of(1, 150, Weather.stormy());
        Simulation broken = new Simulation(plan, BrokenRules.queueingAgainOnUndo(), SimulatedDaysTest::places);
        Outcome.Broken found = broken.run(1).whatBroke().orElseThrow();

        List<String> lines = new BrokenSeed(
                        plan.zone(), "./mpp simulate --seed 1", BrokenRules.queueingAgainOnUndo(), Invariants::all)
                .lines(found);

        assertThat(found.inputs()).hasSizeGreaterThan(150);
        assertThat(lines).hasSizeLessThan(15);
        assertThat(lines.get(0)).startsWith("BROKEN UndoReturnsToThePlace: A call that is taken back");
        assertThat(lines)
                .anyMatch(line -> line.contains(" asks to issue ticket (visit "))
                .anyMatch(line -> line.contains(" asks to call next ("))
                .anyMatch(line -> line.contains(" asks to undo call ("));
        assertThat(lines.subList(3, lines.size() - 1))
                .as("each step is a sentence")
                .allSatisfy(line -> assertThat(line)
                        .matches("\\d{4}-\\d\\d-\\d\\d [0-9:.]+: .+, and .+\\.")
                        .doesNotContain("null", "[value="));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("again: ./mpp simulate --seed 1");
    }

    private static List<Invariant> places() {
        return List.of(new UndoReturnsToThePlace());
    }
}
