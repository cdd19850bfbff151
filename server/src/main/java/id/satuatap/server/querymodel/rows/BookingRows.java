package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.BookingEvent;

/** The history of bookings; their rows are {@link BookingChanges}. Confined to the projector. */
final class BookingRows implements BookingEvent.Cases<Refs> {
    private final Book book;

    BookingRows(Book book) {
        this.book = book;
    }

    @Override
    public Refs made(BookingEvent.BookingMade event) {
        Refs about = event.leg() == null ? Refs.NONE : Refs.of(book.leg(event.leg()));
        // Not the code: whoever reads the history could check in with it.
        return about.saying(event.date().atTime(event.time()).toString());
    }

    @Override
    public Refs moved(BookingEvent.BookingMoved event) {
        return Refs.NONE.saying(event.date().atTime(event.time()) + " " + event.reason());
    }

    @Override
    public Refs cancelled(BookingEvent.BookingCancelled event) {
        return Refs.NONE.saying(event.reason());
    }

    @Override
    public Refs checkedIn(BookingEvent.BookingCheckedIn event) {
        return Refs.of(book.visit(event.visit()));
    }

    @Override
    public Refs missed(BookingEvent.BookingMissed event) {
        return Refs.NONE.saying(event.reason());
    }
}
