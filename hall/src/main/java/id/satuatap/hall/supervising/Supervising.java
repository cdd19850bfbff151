package id.satuatap.hall.supervising;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.state.HallState;
import java.time.Instant;

/** Sends what officers ask of supervisors, and what those do for them, to the rule. Confined to the engine's thread. */
public final class Supervising implements SupervisingCommand.Cases<Decision> {
    private final AskingToClose asking;
    private final ActingForOfficer acting;
    private final MovingTickets moving;

    public Supervising(HallState state, Principal who, Instant now) {
        this.asking = new AskingToClose(state, who, now);
        this.acting = new ActingForOfficer(state, who, now);
        this.moving = new MovingTickets(state, who, now);
    }

    @Override
    public Decision askToClose(SupervisingCommand.AskToClose command) {
        return asking.ask(command);
    }

    @Override
    public Decision stayOpen(SupervisingCommand.StayOpen command) {
        return asking.stayOpen(command);
    }

    @Override
    public Decision answerClosing(SupervisingCommand.AnswerClosing command) {
        return asking.answer(command);
    }

    @Override
    public Decision endTurnFor(SupervisingCommand.EndTurnFor command) {
        return acting.endTurn(command);
    }

    @Override
    public Decision sendOnFor(SupervisingCommand.SendOnFor command) {
        return acting.sendOn(command);
    }

    @Override
    public Decision moveTicket(SupervisingCommand.MoveTicket command) {
        return moving.move(command);
    }
}
