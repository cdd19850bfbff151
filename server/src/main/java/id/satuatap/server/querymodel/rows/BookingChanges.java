package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.visit.BookingState;

/** An event of a booking as a row: it needs to know nothing of the day. Immutable. */
record BookingChanges(long sequence) implements BookingEvent.Cases<BookingChangeRow> {
    @Override
    public BookingChangeRow made(BookingEvent.BookingMade event) {
        return new BookingChangeRow(
                sequence, event.booking().value(), "MADE", event.service().value(), event.date());
    }

    @Override
    public BookingChangeRow moved(BookingEvent.BookingMoved event) {
        return new BookingChangeRow(sequence, event.booking().value(), "MOVED", null, event.date());
    }

    @Override
    public BookingChangeRow cancelled(BookingEvent.BookingCancelled event) {
        return ended(event, BookingState.CANCELLED);
    }

    @Override
    public BookingChangeRow checkedIn(BookingEvent.BookingCheckedIn event) {
        return ended(event, BookingState.CHECKED_IN);
    }

    @Override
    public BookingChangeRow missed(BookingEvent.BookingMissed event) {
        return ended(event, BookingState.MISSED);
    }

    private BookingChangeRow ended(BookingEvent event, BookingState state) {
        return new BookingChangeRow(sequence, event.booking().value(), state.name(), null, null);
    }
}
