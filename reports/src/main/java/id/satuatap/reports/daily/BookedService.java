package id.satuatap.reports.daily;

/** The bookings of one service for one day. Immutable. */
public record BookedService(String code, String name, BookingFigures figures) {
    public BookedService {
        Counts.notBlank("code", code);
        Counts.notBlank("name", name);
    }
}
