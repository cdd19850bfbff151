package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Asks the server for bookings. Thread-safe; its futures never fail. */
public interface BookingRecords {
    CompletableFuture<Reply<BookingsView>> on(LocalDate date);

    /** By its code, or by what it is called in one's own files. */
    CompletableFuture<Reply<BookingsView>> named(String word);

    /** @param moving the booking that leaves its place for another; null for a new one */
    CompletableFuture<Reply<FreeTimesView>> freeTimes(String service, LocalDate date, @Nullable String moving);

    /** @param check only looked at, nothing is kept */
    CompletableFuture<Reply<ImportOutcome>> read(byte[] file, boolean check);

    /** Asks over the LAN. */
    static BookingRecords over(LanClient client) {
        return new BookingRecords() {
            @Override
            public CompletableFuture<Reply<BookingsView>> on(LocalDate date) {
                return client.bookings(date);
            }

            @Override
            public CompletableFuture<Reply<BookingsView>> named(String word) {
                return client.bookings(word);
            }

            @Override
            public CompletableFuture<Reply<FreeTimesView>> freeTimes(
                    String service, LocalDate date, @Nullable String moving) {
                return client.freeTimes(service, date, moving);
            }

            @Override
            public CompletableFuture<Reply<ImportOutcome>> read(byte[] file, boolean check) {
                return client.importBookings(file, check);
            }
        };
    }
}
