package id.satuatap.server.projection;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.visit.Booking;
import id.satuatap.protocol.booking.BookedFrom;
import id.satuatap.protocol.booking.BookedState;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.field.Fields;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows bookings. Stateless. */
public final class BookingViews {
    private BookingViews() {}

    public static BookingView of(Booking booking) {
        return new BookingView(
                booking.id().value(),
                booking.code().shown(),
                booking.service().value(),
                booking.date(),
                booking.time(),
                booking.persons(),
                booking.priority());
    }

    /**
     * Those among them of agencies over which somebody may book.
     *
     * @param holders tells who one is for, by the vault's reference; what no screen can show is left out
     */
    public static BookingsView of(
            Directory directory, Rights rights, Stream<Booking> bookings, Function<String, Optional<String>> holders) {
        return new BookingsView(bookings.filter(booking -> mayBook(directory, rights, booking))
                .sorted(Comparator.comparing(Booking::at))
                .map(booking -> new BookedView(
                        of(booking),
                        BookedState.valueOf(booking.state().name()),
                        booking.moved(),
                        BookedFrom.valueOf(booking.source().name()),
                        Optional.ofNullable(booking.holderRef())
                                .flatMap(holders)
                                .filter(Fields::isPrintable)
                                .orElse(null)))
                .toList());
    }

    private static boolean mayBook(Directory directory, Rights rights, Booking booking) {
        return directory
                .service(booking.service())
                .filter(service -> rights.over(Permission.BOOK, service.agency()))
                .isPresent();
    }
}
