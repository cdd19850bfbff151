package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Immutable. Keep a place for somebody at a time of a day. Sent by: help desk, the agency's supervisor, organiser's
 * supervisor, administrator. Result: booking.
 *
 * @param booking what the client calls it, at most 48 characters; its own id is the server's, in the result
 * @param service what for
 * @param date today or later, at most 60 days ahead
 * @param time in the service's hours, not after its last number
 * @param persons how many come together
 * @param priority true for a priority visitor
 */
public record MakeBooking(String booking, String service, LocalDate date, LocalTime time, int persons, boolean priority)
        implements Command {
    public MakeBooking {
        Fields.id("booking", booking);
        Fields.id("service", service);
        Fields.required("date", date);
        Fields.required("time", time);
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.makeBooking(this);
    }
}
