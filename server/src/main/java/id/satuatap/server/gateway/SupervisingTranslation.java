package id.satuatap.server.gateway;

import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.SendOnFor;
import id.satuatap.protocol.command.StayOpen;
import id.satuatap.protocol.view.ClosingAnswer;
import org.jspecify.annotations.Nullable;

/** What goes on between officers and supervisors, in the hall's words. Stateless. */
final class SupervisingTranslation {
    private SupervisingTranslation() {}

    static SupervisingCommand of(AskToClose command) {
        return new SupervisingCommand.AskToClose(new CounterCode(command.counter()), command.reason());
    }

    static SupervisingCommand of(StayOpen command) {
        return new SupervisingCommand.StayOpen(new CounterCode(command.counter()));
    }

    static SupervisingCommand of(AnswerClosing command) {
        ClosingAnswer seen = command.seen();
        SupervisingCommand.AnswerClosing answer = new SupervisingCommand.AnswerClosing(
                new CounterCode(command.counter()), command.approved(), command.reason());
        return seen == null ? answer : answer.over(SupervisingEvent.Answer.valueOf(seen.name()));
    }

    static SupervisingCommand of(EndTurnFor command) {
        return new SupervisingCommand.EndTurnFor(
                new CounterCode(command.counter()),
                new TurnId(command.turn()),
                LeftBehind.valueOf(command.visitor().name()),
                command.reason());
    }

    static SupervisingCommand of(SendOnFor command) {
        return new SupervisingCommand.SendOnFor(
                new CounterCode(command.counter()),
                new TurnId(command.turn()),
                new ServiceCode(command.toService()),
                receiver(command.toCounter()),
                command.reason());
    }

    static SupervisingCommand of(MoveTicket command) {
        return new SupervisingCommand.MoveTicket(
                new LegId(command.leg()),
                new ServiceCode(command.toService()),
                receiver(command.toCounter()),
                command.reason());
    }

    private static @Nullable ReservedFor receiver(@Nullable String counter) {
        return counter == null ? null : new ReservedFor(new CounterCode(counter), null);
    }
}
