package id.satuatap.hall.command;

import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.ReservedFor;
import org.jspecify.annotations.Nullable;

/** What goes on between an officer and his supervisor, and what a supervisor does in his place. Immutable. */
public sealed interface SupervisingCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.supervising(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * May I close my counter?
     *
     * @param reason a code: why
     */
    record AskToClose(CounterCode counter, String reason) implements SupervisingCommand {
        public AskToClose {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.askToClose(this);
        }
    }

    /** I stay after all. */
    record StayOpen(CounterCode counter) implements SupervisingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stayOpen(this);
        }
    }

    /**
     * You may, or may not, close it.
     *
     * @param reason a code: why, null for none
     * @param seen the answer that stood when this one was given: another supervisor may be quicker; null for none
     */
    record AnswerClosing(
            CounterCode counter, boolean approved, @Nullable String reason, SupervisingEvent.@Nullable Answer seen)
            implements SupervisingCommand {
        /** To whom nobody has answered yet. */
        public AnswerClosing(CounterCode counter, boolean approved, @Nullable String reason) {
            this(counter, approved, reason, null);
        }

        public AnswerClosing {
            ReasonCode.check(reason);
        }

        /** The same in place of an answer that stood. */
        public AnswerClosing over(SupervisingEvent.Answer before) {
            return new AnswerClosing(counter, approved, reason, before);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answerClosing(this);
        }
    }

    /**
     * Ends the turn at somebody else's counter, which stays open.
     *
     * @param visitor what becomes of its visitor
     * @param reason a code: why
     */
    record EndTurnFor(CounterCode counter, TurnId turn, LeftBehind visitor, String reason)
            implements SupervisingCommand {
        public EndTurnFor {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endTurnFor(this);
        }
    }

    /**
     * Sends the visitor at somebody else's counter on.
     *
     * @param receiver for whom he is kept there; null for any counter of the service
     * @param reason a code: why
     */
    record SendOnFor(
            CounterCode counter,
            TurnId turn,
            ServiceCode toService,
            @Nullable ReservedFor receiver,
            String reason) implements SupervisingCommand {
        public SendOnFor {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sendOnFor(this);
        }
    }

    /**
     * Lets somebody who waits wait for another service of the agency, or for one counter or officer.
     *
     * @param toService the same service, where only the receiver changes
     * @param receiver for whom he is kept; null for any counter of the service
     * @param reason a code: why
     */
    record MoveTicket(
            LegId leg, ServiceCode toService, @Nullable ReservedFor receiver, String reason)
            implements SupervisingCommand {
        public MoveTicket {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moveTicket(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R askToClose(AskToClose command);

        R stayOpen(StayOpen command);

        R answerClosing(AnswerClosing command);

        R endTurnFor(EndTurnFor command);

        R sendOnFor(SendOnFor command);

        R moveTicket(MoveTicket command);
    }
}
