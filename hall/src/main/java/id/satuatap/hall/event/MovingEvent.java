package id.satuatap.hall.event;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What moved a visitor out of the straight way from call to finish. Immutable. */
public sealed interface MovingEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.moving(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * The visitor went away in the middle of the service: his turn is over, the counter free.
     *
     * @param reason a code
     * @param until when he is expected back
     */
    record ServingHeld(TurnId turn, String reason, Instant until) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }
    }

    /** The visitor on hold came back: a new turn that needed no call. */
    record ServingResumed(TurnId turn, LegId leg, CounterCode counter, PersonId officer) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /** The visitor on hold waits again, at his exact place. */
    record HoldReturned(LegId leg) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * The visitor was not done after all: a new turn takes up the one that had ended, which then was no finish.
     *
     * @param ended the turn that had been finished or transferred
     */
    record ServingReopened(TurnId turn, TurnId ended, LegId leg, CounterCode counter, PersonId officer)
            implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopened(this);
        }
    }

    /**
     * The visitor will not be served. Whoever cancelled is the record's principal.
     *
     * @param reason a code
     */
    record LegCancelled(LegId leg, String reason) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancelled(this);
        }
    }

    /**
     * The leg is kept for one counter, or for one officer wherever he sits.
     *
     * @param counter null for an officer
     * @param officer null for a counter
     */
    record LegReserved(
            LegId leg,
            @Nullable CounterCode counter,
            @Nullable PersonId officer) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reserved(this);
        }
    }

    /**
     * When this leg is done, its visitor goes back to the officer who sent him.
     *
     * @param service for which he then waits
     */
    record WayBackPromised(LegId leg, ServiceCode service, PersonId officer) implements MovingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wayBack(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R held(ServingHeld event);

        R resumed(ServingResumed event);

        R returned(HoldReturned event);

        R reopened(ServingReopened event);

        R cancelled(LegCancelled event);

        R reserved(LegReserved event);

        R wayBack(WayBackPromised event);
    }
}
