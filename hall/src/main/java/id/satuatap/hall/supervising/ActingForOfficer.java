package id.satuatap.hall.supervising;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.counter.CounterScene;
import id.satuatap.hall.counter.LeavingBehind;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.SupervisingEvent.Deed;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.moving.Transferring;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a supervisor does with the visitor at somebody else's counter. Confined to the engine's thread. */
public final class ActingForOfficer {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public ActingForOfficer(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    public Decision endTurn(SupervisingCommand.EndTurnFor command) {
        return atTurn(command.counter(), command.turn(), (scene, turn, by) -> {
            Optional<RejectionCode> refusal = LeavingBehind.refusal(turn, command.visitor());
            if (refusal.isPresent()) {
                return Decision.rejected(refusal.get(), "ticket", scene.ticketOf(turn));
            }
            Deed deed =
                    switch (command.visitor()) {
                        case FINISHED -> Deed.FINISHED;
                        case RETURNED -> Deed.RETURNED;
                    };
            List<HallEvent> events = new ArrayList<>(LeavingBehind.events(scene, turn, command.visitor()));
            events.add(helped(turn, by, deed, command.reason()));
            return Decision.accepted(Answer.of(turn.id()), events);
        });
    }

    /** By the rules of his own sending on, with nobody's word but the supervisor's. */
    public Decision sendOn(SupervisingCommand.SendOnFor command) {
        return atTurn(command.counter(), command.turn(), (scene, turn, by) -> {
            OfficerCommand.TransferTicket transfer = new OfficerCommand.TransferTicket(
                    command.counter(), turn.id(), command.toService(), null, null, command.receiver(), false);
            return new Transferring(state, who, now)
                    .transfer(scene, turn, transfer, false)
                    .match(new Decision.Cases<>() {
                        @Override
                        public Decision accepted(Decision.Accepted sent) {
                            List<HallEvent> events = new ArrayList<>(sent.events());
                            events.add(helped(turn, by, Deed.SENT_ON, command.reason()));
                            return Decision.accepted(sent.answer(), events);
                        }

                        @Override
                        public Decision rejected(Decision.Rejected refused) {
                            return refused;
                        }
                    });
        });
    }

    private interface Rule {
        Decision decide(CounterScene scene, Turn turn, PersonId by);
    }

    private Decision atTurn(CounterCode counter, TurnId seen, Rule rule) {
        return CounterScene.at(
                state,
                who,
                now,
                counter,
                Permission.ACT_FOR_OFFICER,
                scene -> scene.withTurn(
                        seen,
                        (here, turn) -> who.asPerson()
                                .map(by -> rule.decide(here, turn, by))
                                .orElse(Decision.rejected(RejectionCode.NOT_ALLOWED))));
    }

    private static SupervisingEvent helped(Turn turn, PersonId by, Deed deed, String reason) {
        return new SupervisingEvent.OfficerHelped(turn.counter(), turn.officer(), by, deed, turn.id(), reason);
    }
}
