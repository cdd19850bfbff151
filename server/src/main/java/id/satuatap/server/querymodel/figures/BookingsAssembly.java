package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.visit.BookingState;
import id.satuatap.reports.daily.BookedAgency;
import id.satuatap.reports.daily.BookedService;
import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.reports.daily.Bookings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the figures of bookings into the order of a report. Confined to one thread. */
final class BookingsAssembly {
    private final DayCatalogue catalogue;
    private final Map<Group, List<CountedBooking>> byService;

    BookingsAssembly(DayCatalogue catalogue, CountedDay day) {
        this.catalogue = catalogue;
        this.byService = Group.parts(day.bookings(), CountedBooking::byService);
    }

    Bookings bookings() {
        return Bookings.of(catalogue.agencies().stream()
                .map(agency -> BookedAgency.of(agency.code(), agency.name(), services(agency.code())))
                .filter(agency -> agency.total().booked() > 0)
                .toList());
    }

    private List<BookedService> services(String agency) {
        return catalogue.services().stream()
                .filter(service -> service.agencyCode().equals(agency))
                .filter(service -> byService.containsKey(new Group(agency, service.code())))
                .map(service -> new BookedService(
                        service.code(),
                        service.name(),
                        figures(byService.getOrDefault(new Group(agency, service.code()), List.of()))))
                .toList();
    }

    private static BookingFigures figures(List<CountedBooking> bookings) {
        return new BookingFigures(
                bookings.size(),
                count(bookings, BookingState.CHECKED_IN),
                count(bookings, BookingState.MISSED),
                count(bookings, BookingState.CANCELLED),
                count(bookings, BookingState.BOOKED));
    }

    private static long count(List<CountedBooking> bookings, BookingState state) {
        return bookings.stream()
                .filter(booking -> Objects.equals(booking.state(), state))
                .count();
    }
}
