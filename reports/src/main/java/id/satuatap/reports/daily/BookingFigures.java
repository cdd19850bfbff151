package id.satuatap.reports.daily;

import java.util.List;

/**
 * What became of the bookings for one day, of a mall, an agency or a service. Immutable. Each is defined in docs/metrics.md.
 *
 * @param booked all of them: the sum of the others
 * @param checkedIn whose visitor came and got his number
 * @param missed for which nobody came while he could have checked in
 * @param cancelled that were taken back
 * @param expected of which nothing is known yet; 0 once the day is closed
 */
public record BookingFigures(long booked, long checkedIn, long missed, long cancelled, long expected) {
    /** Nobody had booked. */
    public static final BookingFigures NONE = new BookingFigures(0, 0, 0, 0, 0);

    public BookingFigures {
        Counts.notNegative("checkedIn", checkedIn);
        Counts.notNegative("missed", missed);
        Counts.notNegative("cancelled", cancelled);
        Counts.notNegative("expected", expected);
        if (booked != checkedIn + missed + cancelled + expected) {
            throw new IllegalArgumentException("bookings whose fate is not told: " + booked);
        }
    }

    /** All of them together. */
    public static BookingFigures sumOf(List<BookingFigures> parts) {
        long checkedIn = parts.stream().mapToLong(BookingFigures::checkedIn).sum();
        long missed = parts.stream().mapToLong(BookingFigures::missed).sum();
        long cancelled = parts.stream().mapToLong(BookingFigures::cancelled).sum();
        long expected = parts.stream().mapToLong(BookingFigures::expected).sum();
        return new BookingFigures(checkedIn + missed + cancelled + expected, checkedIn, missed, cancelled, expected);
    }
}
