package id.satuatap.hall.holding;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.LastServed;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether the visitor who was served last at a counter is served on: finishing or sending him on was a mistake.
 * Confined to the engine's thread; changes nothing.
 */
public final class Reopening {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Reopening(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision reopen(MovingCommand.ReopenTicket command) {
        return CounterScene.attended(
                state,
                who,
                now,
                command.counter(),
                Permission.MOVE_VISITOR,
                scene -> scene.whenFree(officer -> state.lastServed(command.counter())
                        .filter(last -> last.turn().equals(command.turn()) && isRecent(scene, last))
                        .flatMap(last -> reopened(scene, officer, last))
                        .orElseGet(() -> Decision.rejected(RejectionCode.REOPEN_TOO_LATE))));
    }

    private boolean isRecent(CounterScene scene, LastServed last) {
        int minutes = scene.directory().settings().holding().reopenMinutes();
        return now.isBefore(last.at().plus(Duration.ofMinutes(minutes)));
    }

    private Optional<Decision> reopened(CounterScene scene, PersonId officer, LastServed last) {
        Turn ended = state.turn(last.turn()).orElseThrow();
        Leg leg = state.leg(ended.leg()).orElseThrow();
        List<HallEvent> events = new ArrayList<>();
        Optional<Leg> next = after(leg, ended);
        if (goesOnElsewhere(leg, next)) {
            return Optional.empty();
        }
        if (next.isPresent()) {
            boolean untouched =
                    next.get().state() == LegState.WAITING && next.get().turns() == 0;
            if (!untouched) {
                return Optional.empty();
            }
            events.add(
                    state.journeys().wasPlanned(next.get().id())
                            ? new JourneyEvent.StopPutOff(next.get().id())
                            : new MovingEvent.LegCancelled(
                                    next.get().id(), MovingCommand.CancelTicket.TRANSFER_UNDONE));
        } else if (leg.state() == LegState.TRANSFERRED) {
            return Optional.empty();
        }
        events.add(new MovingEvent.ServingReopened(
                leg.nextTurn(), ended.id(), leg.id(), scene.counter().code(), officer));
        return Optional.of(Decision.accepted(Answer.of(leg.nextTurn()), events));
    }

    /** With another number that stands for what followed, or with this one at another desk. */
    private boolean goesOnElsewhere(Leg sent, Optional<Leg> next) {
        return state.visit(sent.visit()).orElseThrow().legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> next.filter(leg::equals).isEmpty())
                .anyMatch(leg -> wasHandedOver(leg, sent) || isGoing(leg));
    }

    private boolean wasHandedOver(Leg leg, Leg sent) {
        return leg.ordinal() > sent.ordinal() && state.journeys().left(leg.id()).isPresent();
    }

    private static boolean isGoing(Leg leg) {
        return leg.state() != LegState.PLANNED && !leg.state().ended();
    }

    /** The leg to which he was sent, or sent back; or the next of his stops. */
    private Optional<Leg> after(Leg sent, Turn ended) {
        Visit visit = state.visit(sent.visit()).orElseThrow();
        Optional<Leg> stop = state.journeys()
                .nextAfter(ended.id())
                .flatMap(state::leg)
                .filter(leg -> leg.state() != LegState.CANCELLED);
        return stop.or(() -> visit.legs().stream()
                .flatMap(leg -> state.leg(leg).stream())
                .filter(leg -> !state.journeys().wasPlanned(leg.id()))
                .filter(leg -> leg.ordinal() > sent.ordinal()
                        && leg.state() != LegState.CANCELLED
                        && leg.state() != LegState.WITHDRAWN)
                .findFirst());
    }
}
