package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Somebody who waits will not be served today, and a place is kept for him on another date. Sent by: help desk,
 * the agency's supervisor, organiser's supervisor, administrator. Result: booking.
 *
 * @param leg that waits
 * @param date on which the service is given
 * @param time at which; absent = the next time that is free then
 * @param reason a code of 1 to 32 of A-Z, 0-9 and _
 */
public record RebookTicket(
        String leg, LocalDate date, @Nullable LocalTime time, String reason) implements Command {
    public RebookTicket {
        Fields.id("leg", leg);
        Fields.required("date", date);
        Fields.required("reason", reason);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rebookTicket(this);
    }
}
