package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Immutable. A booking holds for another time; its code stays. Sent by: help desk, the agency's supervisor, organiser's
 * supervisor, administrator. Result: booking.
 *
 * @param booking which one
 * @param date the new date
 * @param time the new time
 * @param reason a code of 1 to 32 of A-Z, 0-9 and _
 */
public record MoveBooking(String booking, LocalDate date, LocalTime time, String reason) implements Command {
    public MoveBooking {
        Fields.id("booking", booking);
        Fields.required("date", date);
        Fields.required("time", time);
        Fields.code("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moveBooking(this);
    }
}
