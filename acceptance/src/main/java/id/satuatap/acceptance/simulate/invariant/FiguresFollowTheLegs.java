package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.Recorded;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** P4: the running counts. Confined to one thread. */
public final class FiguresFollowTheLegs implements Invariant, Ear {
    private static final String SERVED = "served";
    private static final String NOT_PRESENT = "not present";

    private final Finding finding = new Finding();
    private final Map<TurnId, String> ends = new HashMap<>();

    @Override
    public String sentence() {
        return "The running figures of services and counters are those that counting legs and turns again gives.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        for (Recorded recorded : step.events()) {
            hear(recorded.event());
        }
        return Optional.empty();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        ends.clear();
        return true;
    }

    @Override
    public Boolean finished(TurnEvent.ServingFinished event) {
        return ends.put(event.turn(), SERVED) == null;
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return ends.put(event.turn(), NOT_PRESENT) == null;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        Map<ServiceCode, Map<LegState, Integer>> legs = new HashMap<>();
        Map<ServiceCode, Integer> calls = new HashMap<>();
        for (Leg leg : state.legs()) {
            legs.computeIfAbsent(leg.service(), any -> new EnumMap<>(LegState.class))
                    .merge(leg.state(), 1, Integer::sum);
        }
        for (Turn turn : state.turns()) {
            state.leg(turn.leg()).ifPresent(leg -> calls.merge(leg.service(), 1, Integer::sum));
        }
        legs.forEach((service, standing) -> {
            for (LegState each : LegState.values()) {
                finding.wrongIf(
                        state.tally(service).standing(each) != standing.getOrDefault(each, 0),
                        "wrong count of " + each + " at",
                        service);
            }
            finding.wrongIf(
                    state.tally(service).calls() != calls.getOrDefault(service, 0), "wrong count of calls at", service);
        });
        counters(state);
        return finding.take();
    }

    private void counters(HallState state) {
        Map<CounterCode, Integer> called = count(state, turn -> 1);
        Map<CounterCode, Integer> served = count(state, turn -> SERVED.equals(ends.get(turn.id())) ? 1 : 0);
        Map<CounterCode, Integer> missed = count(state, turn -> NOT_PRESENT.equals(ends.get(turn.id())) ? 1 : 0);
        called.forEach((counter, count) -> {
            finding.wrongIf(state.tally(counter).called() != count, "wrong count of calls at", counter);
            finding.wrongIf(
                    state.tally(counter).served() != served.getOrDefault(counter, 0), "wrong count served at", counter);
            finding.wrongIf(
                    state.tally(counter).notPresent() != missed.getOrDefault(counter, 0),
                    "wrong count of those not present at",
                    counter);
        });
    }

    private static Map<CounterCode, Integer> count(HallState state, ToIntFunction<Turn> one) {
        Map<CounterCode, Integer> counts = new HashMap<>();
        state.turns().forEach(turn -> counts.merge(turn.counter(), one.applyAsInt(turn), Integer::sum));
        return counts;
    }
}
