package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.CounterTally;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.ServiceTally;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.Recorded;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public Boolean reopened(MovingEvent.ServingReopened event) {
        return ends.remove(event.ended()) != null;
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return ends.put(event.turn(), NOT_PRESENT) == null;
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        HallState state = run.state();
        // Those of the catalogue, too: what nobody touched must count nothing.
        Catalogue catalogue = state.directory().map(Directory::catalogue).orElse(null);
        counters(state, catalogue == null ? List.of() : catalogue.counters());
        services(state, catalogue == null ? List.of() : catalogue.services());
        return finding.take();
    }

    private void counters(HallState state, List<Counter> known) {
        Map<CounterCode, Integer> called = count(state, turn -> turn.wasCalled() ? 1 : 0);
        Map<CounterCode, Integer> served = count(state, turn -> SERVED.equals(ends.get(turn.id())) ? 1 : 0);
        Map<CounterCode, Integer> missed = count(state, turn -> NOT_PRESENT.equals(ends.get(turn.id())) ? 1 : 0);
        Set<CounterCode> all = new LinkedHashSet<>(called.keySet());
        known.forEach(counter -> all.add(counter.code()));
        for (CounterCode counter : all) {
            CounterTally tally = state.tally(counter);
            finding.wrongIf(tally.called() != called.getOrDefault(counter, 0), "wrong count of calls at", counter);
            finding.wrongIf(tally.served() != served.getOrDefault(counter, 0), "wrong count served at", counter);
            finding.wrongIf(
                    tally.notPresent() != missed.getOrDefault(counter, 0),
                    "wrong count of those not present at",
                    counter);
        }
    }

    private void services(HallState state, List<Service> known) {
        Map<ServiceCode, Map<LegState, Integer>> legs = new LinkedHashMap<>();
        known.forEach(service -> legs.put(service.code(), new EnumMap<>(LegState.class)));
        Map<ServiceCode, Integer> calls = new HashMap<>();
        for (Leg leg : state.legs()) {
            legs.computeIfAbsent(leg.service(), any -> new EnumMap<>(LegState.class))
                    .merge(leg.state(), 1, Integer::sum);
        }
        for (Turn turn : state.turns().stream().filter(Turn::wasCalled).toList()) {
            state.leg(turn.leg()).ifPresent(leg -> calls.merge(leg.service(), 1, Integer::sum));
        }
        legs.forEach((service, standing) -> {
            ServiceTally tally = state.tally(service);
            for (LegState each : LegState.values()) {
                if (tally.standing(each) != standing.getOrDefault(each, 0)) {
                    finding.wrong("wrong count of " + each + " at", service);
                }
            }
            finding.wrongIf(tally.calls() != calls.getOrDefault(service, 0), "wrong count of calls at", service);
        });
    }

    private static Map<CounterCode, Integer> count(HallState state, ToIntFunction<Turn> one) {
        Map<CounterCode, Integer> counts = new HashMap<>();
        state.turns().forEach(turn -> counts.merge(turn.counter(), one.applyAsInt(turn), Integer::sum));
        return counts;
    }
}
