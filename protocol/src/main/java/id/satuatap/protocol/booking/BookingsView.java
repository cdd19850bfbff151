package id.satuatap.protocol.booking;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. Bookings as whoever may book sees them: of the own agency, or of all. Audience: whoever may book.
 *
 * @param bookings in the order of their times
 */
public record BookingsView(List<BookedView> bookings) {
    public BookingsView {
        bookings = Fields.list("bookings", bookings);
    }
}
