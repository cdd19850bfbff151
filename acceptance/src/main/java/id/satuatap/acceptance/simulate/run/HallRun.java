package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import id.satuatap.server.clock.ClockAnchor;
import id.satuatap.server.clock.MonotonicMallTime;
import id.satuatap.server.clock.WallClockWatch;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The hall as the server runs it, without disk, threads and network: decides, records, folds, remembers answers, and can be
 * restarted from its record. Confined to one thread.
 *
 * <p>The record goes back to the morning of the open day, so what it holds does not grow with the days.
 */
public final class HallRun {
    private static final String VERSION = "simulation";

    private final Rules rules;
    private final Machine machine;
    private Beginning beginning;
    private @Nullable Beginning newDay;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private IdMemory morningIds = new IdMemory();
    private IdMemory ids = new IdMemory();
    private HallState state;
    private Fold fold;
    private MonotonicMallTime time;
    private WallClockWatch watch;

    public HallRun(Rules rules, Beginning beginning) {
        this.rules = rules;
        this.beginning = beginning;
        this.machine = new Machine(beginning.now(), beginning.clockOffMillis());
        this.state = beginning.state();
        this.fold = new Fold(state);
        ClockAnchor anchor = new ClockAnchor(beginning.mall(), machine.wallClock(), 1);
        this.time = MonotonicMallTime.start(anchor, machine::wallClock, machine::nanos, state);
        this.watch = new WallClockWatch(ClockAnchor.real(), machine::wallClock, machine::nanos);
    }

    /** Live: the next step may change it, a restart replaces it. */
    public HallState state() {
        return state;
    }

    /** Where {@link #inputs} began. */
    public Beginning beginning() {
        return beginning;
    }

    /** Everything since the beginning. */
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** The hall's time now: never before the last record. */
    public Instant now() {
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        return state.lastRecordAt().filter(last -> last.isAfter(now)).orElse(now);
    }

    /** How many inputs {@link #inputs} has: no more than a day's. */
    public int recorded() {
        return inputs.size();
    }

    /** How far the machine's clock is ahead of the true time. */
    public long clockOffMillis() {
        return machine.clockOffMillis();
    }

    /** The last command accepted, null before the first of the day. */
    public @Nullable Entry lastEntry() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    public Step take(Input input) {
        turnThePage();
        machine.passTo(input.at());
        inputs.add(input);
        return input.match(new Input.Cases<>() {
            @Override
            public Step said(Input.Said said) {
                return hear(said);
            }

            @Override
            public Step restarted(Input.Restarted restarted) {
                return restart(restarted);
            }

            @Override
            public Step clockMoved(Input.ClockMoved moved) {
                return moveClock(moved);
            }
        });
    }

    private Step hear(Input.Said said) {
        IdMemory.Kept kept = ids.find(said);
        if (kept != null) {
            return kept.command().equals(said.command())
                    ? Step.repeated(said, now(), kept.answer())
                    : Step.without(said, now(), Step.Outcome.REFUSED);
        }
        return decide(said, said, null);
    }

    private Step restart(Input.Restarted input) {
        HallState before = state;
        state = rebuilt();
        fold = new Fold(state);
        ids = rememberedAnswers();
        ClockAnchor anchor = ClockAnchor.real();
        time = MonotonicMallTime.start(anchor, machine::wallClock, machine::nanos, state);
        watch = new WallClockWatch(anchor, machine::wallClock, machine::nanos);
        Step.Restart told = new Step.Restart(before, rebuilt());
        return decide(input, own(input, "start", new ServerCommand.StartServer(VERSION, machine.wallClock())), told);
    }

    private Step moveClock(Input.ClockMoved input) {
        machine.moveClock(input.millis());
        OptionalLong step = input.running() ? watch.stepMillis() : OptionalLong.empty();
        return step.isEmpty()
                ? Step.without(input, now(), Step.Outcome.UNNOTICED)
                : decide(input, own(input, "clock", new ServerCommand.ReportClockStep(step.getAsLong())), null);
    }

    private Input.Said own(Input input, String part, Command command) {
        return new Input.Said(input.at(), new Principal.OfServer(part), part + "-" + (state.sequence() + 1), command);
    }

    private Step decide(Input input, Input.Said said, Step.@Nullable Restart restart) {
        Instant now = now();
        try {
            return rules.decide(state, said.who(), said.command(), now).match(new Decision.Cases<>() {
                @Override
                public Step accepted(Decision.Accepted yes) {
                    return record(input, said, now, yes.answer(), yes.events(), restart);
                }

                @Override
                public Step rejected(Decision.Rejected no) {
                    return Step.rejected(input, now, no.code());
                }
            });
        } catch (RuntimeException defect) {
            // The boundary of the engine's thread in the server, too: a defect is told, not passed on.
            return Step.broken(input, now, defect);
        }
    }

    private Step record(
            Input input,
            Input.Said said,
            Instant now,
            Answer answer,
            List<HallEvent> events,
            Step.@Nullable Restart restart) {
        Entry entry = new Entry(state.sequence() + 1, now, said, answer, events);
        List<Recorded> recorded = new ArrayList<>(events.size());
        for (HallEvent event : events) {
            Recorded next = new Recorded(state.sequence() + 1, now, event);
            fold.apply(next.sequence(), now, event);
            recorded.add(next);
        }
        entries.add(entry);
        ids.add(entry);
        // The first epoch; nobody else is told of commits here.
        time.committed(new Commit(1, entry.firstSequence(), state.sequence(), now, recorded), state);
        if (entry.opensDay()) {
            Morning.of(state)
                    .ifPresent(
                            morning -> newDay = new Beginning(morning, machine.now(), machine.clockOffMillis(), now()));
        }
        return Step.accepted(input, now, recorded, answer, restart);
    }

    /** The step that opened the day still belongs to the record before: what it broke can be played again from there. */
    private void turnThePage() {
        if (newDay != null) {
            beginning = newDay;
            newDay = null;
            entries.clear();
            inputs.clear();
            morningIds = ids.copy();
        }
    }

    /** The state again, from the record alone. */
    public HallState rebuilt() {
        HallState again = beginning.state();
        Fold refold = new Fold(again);
        entries.forEach(entry ->
                entry.events().forEach(event -> refold.apply(again.sequence() + 1, entry.at(), event)));
        return again;
    }

    private IdMemory rememberedAnswers() {
        IdMemory memory = morningIds.copy();
        entries.forEach(memory::add);
        return memory;
    }
}
