package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

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
 * @param name who it is for, where he says so; kept apart from the journal and forgotten after its day
 */
public record MakeBooking(
        String booking,
        String service,
        LocalDate date,
        LocalTime time,
        int persons,
        boolean priority,
        @Nullable String name)
        implements Command {
    /** The most that is kept of a name. */
    public static final int NAME_CHARACTERS_MAX = 80;

    public MakeBooking {
        Fields.id("booking", booking);
        Fields.id("service", service);
        Fields.required("date", date);
        Fields.required("time", time);
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
        Fields.optionalText("name", name, NAME_CHARACTERS_MAX);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.makeBooking(this);
    }
}
