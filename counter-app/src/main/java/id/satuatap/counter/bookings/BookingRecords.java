package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Asks the server for bookings. Thread-safe; its futures never fail. */
public interface BookingRecords {
    CompletableFuture<Reply<BookingsView>> on(LocalDate date);

    /** By its code, or by what it is called in one's own files. */
    CompletableFuture<Reply<BookingsView>> named(String word);

    CompletableFuture<Reply<FreeTimesView>> freeTimes(String service, LocalDate date);

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
            public CompletableFuture<Reply<FreeTimesView>> freeTimes(String service, LocalDate date) {
                return client.freeTimes(service, date);
            }

            @Override
            public CompletableFuture<Reply<ImportOutcome>> read(byte[] file, boolean check) {
                return client.importBookings(file, check);
            }
        };
    }
}
