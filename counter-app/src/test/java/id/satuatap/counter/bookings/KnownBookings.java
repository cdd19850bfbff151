package id.satuatap.counter.bookings;

import id.satuatap.protocol.booking.BookedFrom;
import id.satuatap.protocol.booking.BookedState;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A server that knows what a test tells it. Confined to the test's thread and the FX thread, one after the other. */
final class KnownBookings implements BookingRecords {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final List<String> asked = new ArrayList<>();
    List<BookedView> today = List.of();
    List<LocalTime> free = List.of();
    final List<String> moving = new ArrayList<>();
    final List<String> named = new ArrayList<>();
    int readings;
    boolean silent;
    boolean failing;
    CompletableFuture<Reply<ImportOutcome>> outcome = new CompletableFuture<>();

    private <T> CompletableFuture<Reply<T>> answer(T told) {
        if (silent) {
            return new CompletableFuture<>();
        }
        return CompletableFuture.completedFuture(
                failing ? new Reply.Failed<>(WireError.of(ErrorCode.BUSY, "later")) : new Reply.Got<>(told));
    }

    @Override
    public CompletableFuture<Reply<BookingsView>> on(LocalDate date) {
        readings++;
        return answer(new BookingsView(date.equals(MONDAY) ? today : List.of()));
    }

    @Override
    public CompletableFuture<Reply<BookingsView>> named(String word) {
        named.add(word);
        return answer(new BookingsView(today.stream()
                .filter(each -> each.booking().code().equals(word))
                .toList()));
    }

    @Override
    public CompletableFuture<Reply<FreeTimesView>> freeTimes(String service, LocalDate date, @Nullable String moving) {
        this.moving.add(String.valueOf(moving));
        return answer(new FreeTimesView(service, date, free));
    }

    @Override
    public CompletableFuture<Reply<ImportOutcome>> read(byte[] file, boolean check) {
        asked.add(check ? "check" : "keep");
        outcome = new CompletableFuture<>();
        return outcome;
    }

    private static BookedView booked(String code, String service, String at, BookedState state, boolean moved) {
        return new BookedView(
                new BookingView("desk/" + code, code, service, MONDAY, LocalTime.parse(at), 1, false),
                state,
                moved,
                BookedFrom.IMPORT,
                state == BookedState.BOOKED ? "Siti Aminah" : null);
    }

    static List<BookedView> aDay() {
        return List.of(
                booked("K7M-3XR", "DKC-01", "09:00", BookedState.BOOKED, false),
                booked("P4T-9WC", "DKC-02", "09:10", BookedState.CHECKED_IN, false),
                booked("R3H-6VY", "DKC-01", "09:30", BookedState.BOOKED, true),
                booked("A9N-4JK", "DKC-03", "10:00", BookedState.CANCELLED, false),
                booked("E6X-7TD", "DKC-02", "10:30", BookedState.MISSED, false));
    }
}
