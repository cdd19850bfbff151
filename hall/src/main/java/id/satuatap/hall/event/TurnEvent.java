package id.satuatap.hall.event;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;

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
     */
    record TicketCalled(TurnId turn, LegId leg, CounterCode counter, PersonId officer, String policy, int waitingThen)
            implements TurnEvent {
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
     * @param accurate false when the close of the day ended it: such a time enters no average
     */
    record ServingFinished(TurnId turn, boolean accurate) implements TurnEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }

    /** Not present: the counter is free, the visitor may come back within the tolerance. */
    record TicketMissed(TurnId turn) implements TurnEvent {
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

    /** Sent on to another service with the same number; the new leg follows in the same record. */
    record TicketTransferred(TurnId turn, ServiceCode toService) implements TurnEvent {
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
