package id.satuatap.hall.visit;

import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A place of a service's quota that is kept for somebody at a time of a day. Immutable.
 *
 * @param paper the secret word on the paper of whoever was left over and is booked instead, null for others
 * @param at the booked time by the mall's clock
 * @param priority the generic flag only
 * @param holderRef where the vault keeps who it is for, null when nobody said
 * @param visit that began when he checked in, null before
 * @param moved it was for another time before
 */
public record Booking(
        BookingId id,
        BookingCode code,
        @Nullable String paper,
        ServiceCode service,
        LocalDate date,
        LocalTime time,
        Instant at,
        int persons,
        boolean priority,
        @Nullable String holderRef,
        BookingSource source,
        BookingState state,
        @Nullable VisitId visit,
        boolean moved) {

    public Booking with(BookingState newState, @Nullable VisitId newVisit) {
        return new Booking(
                id, code, paper, service, date, time, at, persons, priority, holderRef, source, newState, newVisit,
                moved);
    }

    public Booking moved(LocalDate newDate, LocalTime newTime, Instant newAt) {
        return new Booking(
                id, code, paper, service, newDate, newTime, newAt, persons, priority, holderRef, source, state, visit,
                true);
    }
}
