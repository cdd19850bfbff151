package id.satuatap.reports.daily;

import java.util.List;

/**
 * The bookings of one agency for one day. Immutable.
 *
 * @param services that were booked, in the catalogue's order
 */
public record BookedAgency(String code, String name, BookingFigures total, List<BookedService> services) {
    public BookedAgency {
        Counts.notBlank("code", code);
        Counts.notBlank("name", name);
        services = List.copyOf(services);
    }

    /** Its figures are those of its services together. */
    public static BookedAgency of(String code, String name, List<BookedService> services) {
        return new BookedAgency(
                code,
                name,
                BookingFigures.sumOf(
                        services.stream().map(BookedService::figures).toList()),
                services);
    }
}
