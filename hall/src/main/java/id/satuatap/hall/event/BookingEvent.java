package id.satuatap.hall.event;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.BookingSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What became of a booking. Immutable. */
public sealed interface BookingEvent extends HallEvent {
    BookingId booking();

    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.booking(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * A place is kept.
     *
     * @param code to check in with
     * @param paper the word on the paper of the leg that it stands for, which checks in as well; null for others
     * @param at the booked time by the mall's clock
     * @param holderRef the vault's reference to who it is for, null when nobody said
     * @param leg that was left over and is booked instead, null for others
     */
    record BookingMade(
            BookingId booking,
            String code,
            @Nullable String paper,
            ServiceCode service,
            LocalDate date,
            LocalTime time,
            Instant at,
            int persons,
            boolean priority,
            @Nullable String holderRef,
            BookingSource source,
            @Nullable LegId leg)
            implements BookingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.made(this);
        }
    }

    /**
     * It holds for another time; the code stays.
     *
     * @param reason a code
     */
    record BookingMoved(BookingId booking, LocalDate date, LocalTime time, Instant at, String reason)
            implements BookingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * Its place is free again.
     *
     * @param reason a code
     */
    record BookingCancelled(BookingId booking, String reason) implements BookingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancelled(this);
        }
    }

    /** Its visitor came; his number and leg stand in the same record. */
    record BookingCheckedIn(BookingId booking, VisitId visit) implements BookingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkedIn(this);
        }
    }

    /**
     * Nobody came, and its day is closed.
     *
     * @param reason a code: {@code NOT_COME}, or that the hall did not open on its day
     */
    record BookingMissed(BookingId booking, String reason) implements BookingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missed(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R made(BookingMade event);

        R moved(BookingMoved event);

        R cancelled(BookingCancelled event);

        R checkedIn(BookingCheckedIn event);

        R missed(BookingMissed event);
    }
}
