package id.satuatap.hall.calling;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.VoicePlan;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.outage.Freezing;
import id.satuatap.hall.serving.CallPatience;
import id.satuatap.hall.serving.Finish;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Place;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides calls: next, again, and taking one back. Confined to the engine's thread; changes nothing. */
public final class Calling {
    /** How long after another counter's call a loser of the race is told who was quicker. */
    private static final Duration RACE = Duration.ofSeconds(5);

    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Calling(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision next(OfficerCommand.CallNext command) {
        return CounterScene.attended(state, who, now, command.counter(), Permission.PRESS_KEYPAD, scene -> {
            if (scene.desk().state() == CounterDesk.State.PAUSED) {
                return Decision.rejected(RejectionCode.COUNTER_PAUSED);
            }
            Optional<Decision> frozen = Freezing.refusal(state, scene.counter().agency());
            if (frozen.isPresent()) {
                return frozen.get();
            }
            TurnId open = scene.desk().turn();
            if (open == null) {
                return command.finishing() == null ? callOnly(scene) : scene.turnChanged();
            }
            return open.equals(command.finishing())
                    ? finishAndCall(scene, scene.openTurn().orElseThrow())
                    : scene.turnChanged();
        });
    }

    private Decision callOnly(CounterScene scene) {
        return CallOrder.next(scene)
                .map(choice ->
                        Decision.accepted(Answer.of(choice.leg().nextTurn()), call(scene, choice, scene.voice())))
                .orElseGet(() -> nobody(scene));
    }

    private Decision finishAndCall(CounterScene scene, Turn open) {
        if (!scene.counter().finishesAndCalls()) {
            return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(open));
        }
        Optional<List<HallEvent>> finish = Finish.events(scene, open);
        if (finish.isEmpty()) {
            return Decision.rejected(RejectionCode.NOT_STARTED, "ticket", scene.ticketOf(open));
        }
        List<HallEvent> events = new ArrayList<>(finish.get());
        VoicePlan voice = scene.voice().forget(open.id());
        Optional<CallOrder.Choice> choice = CallOrder.next(scene);
        // Nobody waiting does not keep the visitor at the counter: finishing alone stands.
        choice.ifPresentOrElse(
                next -> events.addAll(call(scene, next, voice)),
                () -> events.addAll(voice.grantNext().events()));
        return Decision.accepted(
                choice.map(next -> Answer.of(next.leg().nextTurn())).orElse(Answer.NONE), events);
    }

    private static List<HallEvent> call(CounterScene scene, CallOrder.Choice choice, VoicePlan voice) {
        TurnId turn = choice.leg().nextTurn();
        List<HallEvent> events = new ArrayList<>();
        events.add(new TurnEvent.TicketCalled(
                turn,
                choice.leg().id(),
                scene.counter().code(),
                Objects.requireNonNull(scene.desk().officer(), "an open counter has an officer"),
                choice.rule(),
                waiting(scene),
                CallOrder.overtaken(scene, choice.leg().place()),
                choice.passed(),
                choice.reason()));
        events.addAll(voice.call(turn, 1).grantNext().events());
        return events;
    }

    private static int waiting(CounterScene scene) {
        return scene.counter().services().stream()
                .mapToInt(service -> scene.state().line(service).size())
                .sum();
    }

    /** Says who was quicker, where somebody just was. */
    private Decision nobody(CounterScene scene) {
        return state.desks().stream()
                .filter(desk -> desk.turn() != null
                        && !desk.counter().equals(scene.counter().code()))
                .flatMap(desk -> state.turn(desk.turn()).stream())
                .filter(turn -> turn.calledAt().plus(RACE).isAfter(now) && sharesService(scene, turn))
                .findFirst()
                .map(turn -> (Decision) new Decision.Rejected(
                        RejectionCode.NOBODY_WAITING,
                        Map.of(
                                "ticket",
                                scene.ticketOf(turn),
                                "counter",
                                turn.counter().value())))
                .orElse(Decision.rejected(RejectionCode.NOBODY_WAITING));
    }

    private boolean sharesService(CounterScene scene, Turn turn) {
        return state.leg(turn.leg())
                .filter(leg -> scene.counter().services().contains(leg.service()))
                .isPresent();
    }

    /** One number out of order. Who missed his call and stands before the officer comes back with it. */
    public Decision chosen(OfficerCommand.CallTicket command) {
        return CounterScene.attended(state, who, now, command.counter(), Permission.MOVE_VISITOR, scene -> {
            if (scene.desk().state() == CounterDesk.State.PAUSED) {
                return Decision.rejected(RejectionCode.COUNTER_PAUSED);
            }
            Optional<Decision> frozen = Freezing.refusal(state, scene.counter().agency());
            if (frozen.isPresent()) {
                return frozen.get();
            }
            Optional<Turn> open = scene.openTurn();
            if (open.isPresent()) {
                return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(open.get()));
            }
            return state.leg(command.leg())
                    .filter(leg -> scene.counter().services().contains(leg.service()))
                    .map(leg -> chosen(scene, leg, command.reason()))
                    .orElse(Decision.rejected(RejectionCode.NOT_WAITING));
        });
    }

    private Decision chosen(CounterScene scene, Leg leg, String reason) {
        List<HallEvent> events = new ArrayList<>();
        Leg wanted = leg;
        if (leg.state() == LegState.MISSED) {
            Optional<VisitEvent.VisitorReturned> back = Returning.comeBack(state, scene.directory(), leg, now);
            if (back.isEmpty()) {
                return Decision.rejected(RejectionCode.RETURN_TOO_LATE);
            }
            events.add(back.get());
            wanted = leg.back(new Place(back.get().effectiveAt(), state.sequence() + 1), now);
        }
        boolean may = wanted.state() == LegState.WAITING
                && new Callable(state, scene.directory().settings(), now).test(wanted);
        if (!may) {
            return notWaiting(scene, leg);
        }
        events.addAll(call(scene, CallOrder.Choice.chosen(wanted, reason), scene.voice()));
        return Decision.accepted(Answer.of(leg.nextTurn()), events);
    }

    /** Says who has him, where somebody does. */
    private Decision notWaiting(CounterScene scene, Leg leg) {
        return Optional.ofNullable(leg.turn())
                .flatMap(state::turn)
                .map(turn -> (Decision) new Decision.Rejected(
                        RejectionCode.NOT_WAITING,
                        Map.of(
                                "ticket",
                                scene.ticketOf(turn),
                                "counter",
                                turn.counter().value())))
                .orElse(Decision.rejected(RejectionCode.NOT_WAITING));
    }

    public Decision recall(OfficerCommand.RecallTicket command) {
        return CounterScene.attended(
                state,
                who,
                now,
                command.counter(),
                Permission.PRESS_KEYPAD,
                scene -> scene.withTurn(command.turn(), (here, turn) -> {
                    if (turn.state() != TurnState.CALLED) {
                        return Decision.rejected(RejectionCode.STILL_SERVING, "ticket", here.ticketOf(turn));
                    }
                    Optional<Decision> frozen =
                            Freezing.refusal(state, here.counter().agency());
                    if (frozen.isPresent()) {
                        return frozen.get();
                    }
                    if (new CallPatience(here.directory().settings().calls().patience()).isSpent(turn)) {
                        return Decision.rejected(RejectionCode.CALL_LIMIT, "ticket", here.ticketOf(turn));
                    }
                    List<HallEvent> events = new ArrayList<>();
                    events.add(new TurnEvent.TicketRecalled(turn.id()));
                    events.addAll(here.voice()
                            .call(turn.id(), turn.calls() + 1)
                            .grantNext()
                            .events());
                    return Decision.accepted(Answer.of(turn.id()), events);
                }));
    }

    public Decision undo(OfficerCommand.UndoCall command) {
        return CounterScene.attended(
                state,
                who,
                now,
                command.counter(),
                Permission.MOVE_VISITOR,
                scene -> scene.withTurn(command.turn(), (here, turn) -> {
                    List<HallEvent> events = new ArrayList<>();
                    events.add(new TurnEvent.CallUndone(turn.id()));
                    events.addAll(here.voice().forget(turn.id()).grantNext().events());
                    return Decision.accepted(Answer.of(turn.id()), events);
                }));
    }
}
