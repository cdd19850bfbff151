package id.satuatap.hall.command;

import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.ReservedFor;
import org.jspecify.annotations.Nullable;

/** What an officer asks at a counter. Immutable. */
public sealed interface OfficerCommand extends Command {
    CounterCode counter();

    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.officer(this);
    }

    <R> R match(Cases<R> cases);

    /** Take the counter. */
    record OpenCounter(CounterCode counter) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * Take a break.
     *
     * @param reason a code: why
     */
    record PauseCounter(CounterCode counter, String reason) implements OfficerCommand {
        public PauseCounter {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pause(this);
        }
    }

    /** Come back from a break. */
    record ResumeCounter(CounterCode counter) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resume(this);
        }
    }

    /**
     * Leave the counter, or close one that its officer left.
     *
     * @param visitor what becomes of the visitor whom the officer left there; null when nobody is there. Only for somebody
     *     else's counter: an officer ends his own turn first
     * @param turn the turn that the sender saw there, without which nothing becomes of a visitor; null when he saw nobody
     * @param reason a code: why somebody else closes it, null for none
     */
    record CloseCounter(
            CounterCode counter,
            @Nullable LeftBehind visitor,
            @Nullable TurnId turn,
            @Nullable String reason) implements OfficerCommand {
        public CloseCounter {
            ReasonCode.check(reason);
        }

        /** Where nobody is, without saying why. */
        public CloseCounter(CounterCode counter) {
            this(counter, null, null, null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /**
     * Call whoever is next.
     *
     * @param finishing the turn to finish first, where the counter's setting allows both in one; null when the sender saw
     *     nobody at the counter
     */
    record CallNext(CounterCode counter, @Nullable TurnId finishing) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callNext(this);
        }
    }

    /**
     * Call one number out of order.
     *
     * @param reason a code: nobody is called before others for nothing
     */
    record CallTicket(CounterCode counter, LegId leg, String reason) implements OfficerCommand {
        public CallTicket {
            reason = ReasonCode.needed(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callTicket(this);
        }
    }

    /** Call the same visitor again. */
    record RecallTicket(CounterCode counter, TurnId turn) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recall(this);
        }
    }

    /** The visitor stands here. */
    record StartServing(CounterCode counter, TurnId turn) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /** Done with this visitor. */
    record FinishServing(CounterCode counter, TurnId turn) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finish(this);
        }
    }

    /** The visitor is not here. */
    record MarkNoShow(CounterCode counter, TurnId turn) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noShow(this);
        }
    }

    /** The call was a mistake. */
    record UndoCall(CounterCode counter, TurnId turn) implements OfficerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /**
     * Send the visitor to another service with the same number, or to a colleague.
     *
     * @param place null for the mall's setting
     * @param receiver for whom he is kept there; null for any counter of the service
     * @param comesBack whether he waits for the sender again when that is done
     */
    record TransferTicket(
            CounterCode counter,
            TurnId turn,
            ServiceCode toService,
            @Nullable TransferPlace place,
            @Nullable String noteRef,
            @Nullable ReservedFor receiver,
            boolean comesBack)
            implements OfficerCommand {
        /** For good, to any counter of the service. */
        public TransferTicket(
                CounterCode counter,
                TurnId turn,
                ServiceCode toService,
                @Nullable TransferPlace place,
                @Nullable String noteRef) {
            this(counter, turn, toService, place, noteRef, null, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transfer(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R open(OpenCounter command);

        R pause(PauseCounter command);

        R resume(ResumeCounter command);

        R close(CloseCounter command);

        R callNext(CallNext command);

        R callTicket(CallTicket command);

        R recall(RecallTicket command);

        R start(StartServing command);

        R finish(FinishServing command);

        R noShow(MarkNoShow command);

        R undo(UndoCall command);

        R transfer(TransferTicket command);
    }
}
