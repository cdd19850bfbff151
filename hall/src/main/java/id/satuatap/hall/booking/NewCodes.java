package id.satuatap.hall.booking;

import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.BookingCode;
import id.satuatap.hall.visit.BookingSource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each new booking a code that no other one has. Confined to the engine's thread, for one decision. */
final class NewCodes {
    private final HallState state;
    private final BookingCodes codes;
    private final Set<BookingCode> givenHere = new HashSet<>();

    NewCodes(HallState state, BookingCodes codes) {
        this.state = state;
        this.codes = codes;
    }

    BookingEvent.BookingMade made(BookingCommand.Wish wish, Places places, BookingSource source) {
        return new BookingEvent.BookingMade(
                wish.id(),
                next(wish.id()).text(),
                null,
                wish.service(),
                wish.date(),
                wish.time(),
                places.at(wish.date(), wish.time()),
                wish.persons(),
                wish.priority(),
                wish.holderRef(),
                source,
                null);
    }

    /** The word on somebody's paper checks in for one booking alone; a second one of the same paper has its code only. */
    @Nullable
    String paper(String word) {
        return state.bookings().isTaken(word) ? null : word;
    }

    BookingCode next(BookingId booking) {
        int attempt = 0;
        BookingCode code = codes.code(booking, attempt);
        while (state.bookings().isTaken(code) || !givenHere.add(code)) {
            attempt++;
            code = codes.code(booking, attempt);
        }
        return code;
    }
}
