package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.invariant.Invariant;
import id.satuatap.acceptance.simulate.invariant.Watching;
import id.satuatap.acceptance.simulate.people.Behaviour;
import id.satuatap.acceptance.simulate.people.Habits;
import id.satuatap.acceptance.simulate.people.Stage;
import id.satuatap.acceptance.simulate.run.Beginning;
import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.Hall;
import id.satuatap.server.vault.HmacBookingCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Plays a plan from a seed: the same two give the same days. Immutable; each run is confined to its thread. */
public final class Simulation {
    private final Plan plan;
    private final Rules rules;
    private final Supplier<List<Invariant>> invariants;

    /** @param invariants makes new ones for each run */
    public Simulation(Plan plan, Rules rules, Supplier<List<Invariant>> invariants) {
        this.plan = plan;
        this.rules = rules;
        this.invariants = invariants;
    }

    /** The rules that the server runs by. */
    public static Rules realRules() {
        Hall hall = new Hall(
                (date, number) -> "T" + date.toEpochDay() + number.text(),
                new HmacBookingCodes("simulated", new byte[32]));
        return hall::decide;
    }

    public Outcome run(long seed) {
        return run(seed, (step, hall) -> {}, date -> {});
    }

    /**
     * @param listener hears of every step
     * @param done is told of each date that was played
     */
    public Outcome run(long seed, BiConsumer<Step, HallRun> listener, Consumer<LocalDate> done) {
        ZoneId zone = plan.zone();
        Instant start = plan.from().atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
        HallRun hall = new HallRun(rules, Beginning.empty(start));
        Figures figures = new Figures();
        Stage stage = new Stage(
                seed, start, zone, plan.weather(), plan.demand(), plan.tickets(), hall, new Watching(invariants.get()));
        stage.listen(figures::hear);
        stage.listen(step -> figures.look(step, hall.state()));
        stage.listen(step -> listener.accept(step, hall));
        List<Behaviour> habits = Habits.all(plan.catalogue());
        int days = 0;
        LocalDate date = plan.from();
        while (days < plan.days() && stage.play(date, habits)) {
            days += plan.isWorkingDay(date) ? 1 : 0;
            done.accept(date);
            date = date.plusDays(1);
        }
        return new Outcome(
                seed,
                figures.totals(days, stage.steps()),
                stage.violation()
                        .map(violation -> new Outcome.Broken(violation, hall.beginning(), hall.inputs()))
                        .orElse(null));
    }
}
