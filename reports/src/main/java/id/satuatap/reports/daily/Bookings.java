package id.satuatap.reports.daily;

import java.util.List;

/**
 * What became of the bookings for one day. Immutable.
 *
 * @param total over all agencies of the scope
 * @param agencies that somebody had booked, in the catalogue's order
 */
public record Bookings(BookingFigures total, List<BookedAgency> agencies) {
    /** Nobody had booked. */
    public static final Bookings NONE = new Bookings(BookingFigures.NONE, List.of());

    public Bookings {
        agencies = List.copyOf(agencies);
    }

    /** The total is that of the agencies together. */
    public static Bookings of(List<BookedAgency> agencies) {
        return new Bookings(
                BookingFigures.sumOf(agencies.stream().map(BookedAgency::total).toList()), agencies);
    }
}
