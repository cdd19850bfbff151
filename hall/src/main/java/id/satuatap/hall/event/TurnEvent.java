package id.satuatap.hall.event;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call and what became of it. Immutable. */
public sealed interface TurnEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.turn(this);
    }

    TurnId turn();

    <R> R match(Cases<R> cases);

    /**
     * A visitor was called to a counter.
     *
     * @param policy the name of the rule that chose him
     * @param waitingThen how many waited at the counter's services, he included
     * @param overtook how many of them had an older place
     * @param passed the services in whose lines his priority took him past ordinary visitors; none for other rules
     * @param reason the officer's code for calling a chosen number, null for the rules' own choice
     */
    record TicketCalled(
            TurnId turn,
            LegId leg,
            CounterCode counter,
            PersonId officer,
            String policy,
            int waitingThen,
            int overtook,
            List<ServiceCode> passed,
            @Nullable String reason)
            implements TurnEvent {
        public TicketCalled {
            passed = List.copyOf(passed);
        }

        /** The rules' own choice, before nobody. */
        public TicketCalled(
                TurnId turn, LegId leg, CounterCode counter, PersonId officer, String policy, int waitingThen) {
            this(turn, leg, counter, officer, policy, waitingThen, 0, List.of(), null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.called(this);
        }
    }

    /** Called once more: no order and no figure changes. */
    record TicketRecalled(TurnId turn) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recalled(this);
        }
    }

    /** A board painted the call. */
    record CallShown(TurnId turn) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown(this);
        }
    }

    /**
     * The visitor stands at the counter.
     *
     * @param byItself started by finishing, because the counter's setting says so
     */
    record ServingStarted(TurnId turn, boolean byItself) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /**
     * Done.
     *
     * @param accurate false when the close of the day, or somebody in the officer's place, ended it: such a time enters no
     *     average
     */
    record ServingFinished(TurnId turn, boolean accurate) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }

    /**
     * Not present: the counter is free, the visitor may come back within the tolerance.
     *
     * @param reason null when somebody said so, else the timer's: "CALL_LIMIT" or "UNANSWERED"
     */
    record TicketMissed(TurnId turn, @Nullable String reason) implements TurnEvent {
        /** Somebody said so. */
        public TicketMissed(TurnId turn) {
            this(turn, null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missed(this);
        }
    }

    /** The call was a mistake: the visitor stands again at the exact place. */
    record CallUndone(TurnId turn) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undone(this);
        }
    }

    /**
     * Sent on to another service with the same number; the new leg follows in the same record.
     *
     * @param accurate false when somebody did it in the officer's place: such a time enters no average and teaches nothing
     */
    record TicketTransferred(TurnId turn, ServiceCode toService, boolean accurate) implements TurnEvent {
        /** By the officer. */
        public TicketTransferred(TurnId turn, ServiceCode toService) {
            this(turn, toService, true);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transferred(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R called(TicketCalled event);

        R recalled(TicketRecalled event);

        R shown(CallShown event);

        R started(ServingStarted event);

        R finished(ServingFinished event);

        R missed(TicketMissed event);

        R undone(CallUndone event);

        R transferred(TicketTransferred event);
    }
}
