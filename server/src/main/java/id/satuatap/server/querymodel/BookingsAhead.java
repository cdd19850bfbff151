package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.rows.BookingChangeRow;
import id.satuatap.server.querymodel.rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of bookings, as far as days tell of it that are made before those in which it happened. Confined to one thread.
 *
 * <p>Of years of bookings only those of the last days are held in memory.
 */
final class BookingsAhead {
    private static final class One {
        final List<BookingChangeRow> changes = new ArrayList<>();
        LocalDate date = LocalDate.MIN;
    }

    private final Map<String, One> bookings = new LinkedHashMap<>();

    /** One that was let go of is of no interest any more. */
    void add(BookingChangeRow change) {
        LocalDate date = change.bookedDate();
        One one = change.serviceCode() == null
                ? bookings.get(change.bookingId())
                : bookings.computeIfAbsent(change.bookingId(), first -> new One());
        if (one != null) {
            one.changes.add(change);
            one.date = date == null ? one.date : date;
        }
    }

    /** Lets go of those whose day was before this one. */
    void forgetBefore(LocalDate date) {
        bookings.values().removeIf(one -> one.date.isBefore(date));
    }

    /** In the order in which they happened. */
    List<Row> rows() {
        return bookings.values().stream()
                .flatMap(one -> one.changes.stream())
                .sorted(Comparator.comparingLong(BookingChangeRow::sequence))
                .map(Row.class::cast)
                .toList();
    }
}
