package id.satuatap.hall.holding;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.outage.Freezing;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Decides who is put on hold, served on, or waits again. Confined to the engine's thread; changes nothing. */
public final class Holding {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Holding(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision hold(MovingCommand.HoldTicket command) {
        return attended(
                command.counter(),
                scene -> scene.withTurn(command.turn(), (here, turn) -> {
                    if (turn.state() != TurnState.SERVING) {
                        return Decision.rejected(RejectionCode.NOT_STARTED, "ticket", here.ticketOf(turn));
                    }
                    HoldingRules rules = here.directory().settings().holding();
                    int minutes = Objects.requireNonNullElse(command.minutes(), rules.holdMinutes());
                    return Decision.accepted(new MovingEvent.ServingHeld(
                            turn.id(), command.reason(), now.plus(Duration.ofMinutes(minutes))));
                }));
    }

    public Decision resume(MovingCommand.ResumeTicket command) {
        return withHold(command.counter(), command.leg(), (scene, hold) -> {
            if (!scene.directory().settings().holding().resumesAnywhere()
                    && !hold.counter().equals(command.counter())) {
                return Decision.rejected(
                        RejectionCode.HELD_ELSEWHERE, "counter", hold.counter().value());
            }
            Optional<Decision> frozen = Freezing.refusal(state, scene.counter().agency());
            if (frozen.isPresent()) {
                return frozen.get();
            }
            return scene.whenFree(officer -> {
                Leg leg = state.leg(hold.leg()).orElseThrow();
                return Decision.accepted(
                        Answer.of(leg.nextTurn()),
                        List.of(new MovingEvent.ServingResumed(leg.nextTurn(), leg.id(), command.counter(), officer)));
            });
        });
    }

    public Decision requeue(MovingCommand.RequeueTicket command) {
        return withHold(
                command.counter(),
                command.leg(),
                (scene, hold) -> Decision.accepted(new MovingEvent.HoldReturned(hold.leg())));
    }

    private Decision withHold(CounterCode counter, LegId leg, BiFunction<CounterScene, Hold, Decision> rule) {
        return attended(
                counter,
                scene -> state.holds()
                        .of(leg)
                        .filter(hold -> isOfAgency(hold, scene))
                        .map(hold -> rule.apply(scene, hold))
                        .orElseGet(() -> Decision.rejected(RejectionCode.NOT_ON_HOLD)));
    }

    private boolean isOfAgency(Hold hold, CounterScene scene) {
        return state.leg(hold.leg())
                .flatMap(leg -> scene.directory().service(leg.service()))
                .filter(service -> service.agency().equals(scene.counter().agency()))
                .isPresent();
    }

    private Decision attended(CounterCode counter, Function<CounterScene, Decision> rule) {
        return CounterScene.attended(state, who, now, counter, Permission.MOVE_VISITOR, rule);
    }
}
