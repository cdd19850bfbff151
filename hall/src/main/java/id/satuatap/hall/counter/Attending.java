package id.satuatap.hall.counter;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides who sits where: one open counter per officer, one officer per counter. Confined to the engine's thread. */
public final class Attending {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Attending(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision open(OfficerCommand.OpenCounter command) {
        return CounterScene.at(
                state,
                who,
                now,
                command.counter(),
                Permission.RUN_COUNTER,
                scene -> who.asPerson()
                        .map(officer -> open(scene, officer))
                        .orElse(Decision.rejected(RejectionCode.NOT_ALLOWED)));
    }

    private Decision open(CounterScene scene, PersonId officer) {
        if (!state.day().map(Day::running).orElse(false)) {
            return Decision.rejected(RejectionCode.DAY_NOT_OPEN);
        }
        CounterDesk desk = scene.desk();
        if (desk.state() != CounterDesk.State.CLOSED && !officer.equals(desk.officer())) {
            return Decision.rejected(RejectionCode.COUNTER_TAKEN);
        }
        CounterEvent opened = new CounterEvent.CounterOpened(desk.counter(), officer);
        Optional<CounterCode> elsewhere = state.counterOf(officer).filter(counter -> !counter.equals(desk.counter()));
        if (elsewhere.isEmpty()) {
            return Decision.accepted(opened);
        }
        if (state.desk(elsewhere.get()).turn() != null) {
            return Decision.rejected(
                    RejectionCode.COUNTER_OPEN_ELSEWHERE,
                    "counter",
                    elsewhere.get().value());
        }
        return Decision.accepted(
                Answer.NONE, List.of(new CounterEvent.CounterClosed(elsewhere.get(), "MOVED"), opened));
    }

    public Decision pause(OfficerCommand.PauseCounter command) {
        return whenFree(
                command,
                scene -> scene.desk().state() == CounterDesk.State.PAUSED
                        ? Decision.rejected(RejectionCode.COUNTER_PAUSED)
                        : Decision.accepted(new CounterEvent.CounterPaused(command.counter(), command.reason())));
    }

    public Decision resume(OfficerCommand.ResumeCounter command) {
        return whenFree(command, scene -> Decision.accepted(new CounterEvent.CounterResumed(command.counter())));
    }

    /** Leaves the own counter; for somebody else's see {@link Releasing}. */
    public Decision close(OfficerCommand.CloseCounter command) {
        boolean mayReleaseIt = Rights.of(state, who).reach(Permission.RELEASE_COUNTER) != Reach.NOTHING;
        return mayReleaseIt && !sitsAt(command.counter())
                ? new Releasing(state, who, now).release(command)
                : whenFree(
                        command,
                        scene -> LeaveToClose.isMissing(scene)
                                ? Decision.rejected(RejectionCode.CLOSING_NOT_APPROVED)
                                : Decision.accepted(new CounterEvent.CounterClosed(command.counter(), "OFFICER")));
    }

    private boolean sitsAt(CounterCode counter) {
        return who.asPerson().flatMap(state::counterOf).filter(counter::equals).isPresent();
    }

    private Decision whenFree(OfficerCommand command, Function<CounterScene, Decision> rule) {
        return CounterScene.attended(
                state,
                who,
                now,
                command.counter(),
                Permission.RUN_COUNTER,
                scene -> scene.openTurn()
                        .map(turn -> Decision.rejected(RejectionCode.STILL_SERVING, "ticket", scene.ticketOf(turn)))
                        .orElseGet(() -> rule.apply(scene)));
    }
}
