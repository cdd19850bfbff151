package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegCause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Halls that break one promise each. */
final class BrokenRules {
    private static final Rules HALL = Simulation.realRules();

    private BrokenRules() {}

    /** The hall's events, each made into others. */
    static Rules telling(Function<HallEvent, List<HallEvent>> made) {
        return telling((state, event) -> made.apply(event));
    }

    static Rules telling(BiFunction<HallState, HallEvent, List<HallEvent>> made) {
        return (state, who, command, now) -> HALL.decide(state, who, command, now)
                .match(new Decision.Cases<>() {
                    @Override
                    public Decision accepted(Decision.Accepted decision) {
                        List<HallEvent> events = decision.events().stream()
                                .flatMap(event -> made.apply(state, event).stream())
                                .toList();
                        return events.isEmpty() ? decision : new Decision.Accepted(decision.answer(), events);
                    }

                    @Override
                    public Decision rejected(Decision.Rejected decision) {
                        return decision;
                    }
                });
    }

    /** One kind of event made into others, all the rest as it is. */
    static <E extends HallEvent> Rules telling(Class<E> kind, Function<E, List<HallEvent>> made) {
        return telling(event -> kind.isInstance(event) ? made.apply(kind.cast(event)) : List.of(event));
    }

    /** The hall, but for commands that are answered otherwise. */
    static <C extends Command> Rules answering(
            Class<C> kind, BiFunction<HallState, C, Optional<List<HallEvent>>> made) {
        return (state, who, command, now) -> {
            Optional<List<HallEvent>> events =
                    kind.isInstance(command) ? made.apply(state, kind.cast(command)) : Optional.empty();
            return events.map(all -> (Decision) new Decision.Accepted(Answer.NONE, all))
                    .orElseGet(() -> HALL.decide(state, who, command, now));
        };
    }

    /** The hall, but for one kind of command whose events are each made into others. */
    static Rules losing(Class<? extends Command> kind, Function<HallEvent, List<HallEvent>> made) {
        Rules broken = telling(made);
        return (state, who, command, now) ->
                (kind.isInstance(command) ? broken : HALL).decide(state, who, command, now);
    }

    /** The same leg at another place. */
    static VisitEvent.LegQueued queuedAt(VisitEvent.LegQueued event, Instant at) {
        return new VisitEvent.LegQueued(
                event.leg(),
                event.visit(),
                event.service(),
                event.stage(),
                event.cases(),
                at,
                event.cause(),
                event.from(),
                event.noteRef());
    }

    static Rules hall() {
        return HALL;
    }

    /** A visitor whose call is undone must stand ten minutes further back. */
    static Rules queueingAgainOnUndo() {
        return telling((state, event) -> event instanceof TurnEvent.CallUndone undone
                ? List.of(event, queuedAgain(state, undone))
                : List.of(event));
    }

    private static HallEvent queuedAgain(HallState state, TurnEvent.CallUndone undone) {
        Leg leg =
                state.turn(undone.turn()).flatMap(turn -> state.leg(turn.leg())).orElseThrow();
        return new VisitEvent.LegQueued(
                leg.id(),
                leg.visit(),
                leg.service(),
                0,
                1,
                leg.place().effectiveAt().plusSeconds(600),
                LegCause.TRANSFERRED,
                null,
                null);
    }
}
