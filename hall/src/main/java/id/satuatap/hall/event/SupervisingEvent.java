package id.satuatap.hall.event;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What went on between an officer and his supervisor, and what a supervisor did in his place. Immutable. */
public sealed interface SupervisingEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.supervising(this);
    }

    <R> R match(Cases<R> cases);

    /** What was answered to an officer who wants to close. */
    enum Answer {
        APPROVED,
        REFUSED,
        /** Nobody answered in time: he may close. */
        UNANSWERED
    }

    /** What a supervisor did at an officer's counter. */
    enum Deed {
        /** His visitor counts as served; the time enters no average. */
        FINISHED,
        /** His visitor waits again, at his exact place. */
        RETURNED,
        /** His visitor was sent on. */
        SENT_ON,
        /** His counter was closed. */
        CLOSED
    }

    /**
     * An officer wants to close.
     *
     * @param reason a code
     * @param answerBy after which he may do so unanswered
     */
    record ClosingAsked(CounterCode counter, PersonId officer, String reason, Instant answerBy)
            implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /** He stays after all. */
    record ClosingWithdrawn(CounterCode counter) implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * He was answered, or answered otherwise than before. The answer holds until the next turn begins there.
     *
     * @param by null when nobody answered
     * @param reason a code, null for none
     */
    record ClosingAnswered(
            CounterCode counter,
            Answer answer,
            @Nullable PersonId by,
            @Nullable String reason) implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /**
     * A supervisor acted for an officer; what it did stands in the record's other events.
     *
     * @param turn that it ended, null when nobody was there
     * @param reason a code, null for none
     */
    record OfficerHelped(
            CounterCode counter,
            PersonId officer,
            PersonId by,
            Deed deed,
            @Nullable TurnId turn,
            @Nullable String reason)
            implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helped(this);
        }
    }

    /**
     * Somebody who waits will wait for another service: this leg is over, a new one follows in the record. His wait goes on;
     * moved back before anybody called him, he has his exact place again.
     */
    record TicketMoved(LegId leg, ServiceCode toService, PersonId by, String reason) implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * Somebody who waits is kept for one counter or officer, or for none any more.
     *
     * @param counter null for an officer, or for none
     * @param officer null for a counter, or for none
     */
    record TicketKept(
            LegId leg,
            @Nullable CounterCode counter,
            @Nullable PersonId officer,
            PersonId by,
            String reason) implements SupervisingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R asked(ClosingAsked event);

        R withdrawn(ClosingWithdrawn event);

        R answered(ClosingAnswered event);

        R helped(OfficerHelped event);

        R moved(TicketMoved event);

        R kept(TicketKept event);
    }
}
