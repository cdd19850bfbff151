package id.satuatap.hall.booking;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import java.util.List;

/** What becomes of bookings when their day is over. Stateless. */
public final class NotCome {
    private static final String NOT_COME = "NOT_COME";
    /** The hall was closed, or its server off: that is nobody's fault who has a booking. */
    private static final String DAY_NOT_OPENED = "DAY_NOT_OPENED";

    private NotCome() {}

    public static List<? extends HallEvent> atClose(HallState state, Day day) {
        return state.bookings().expectedUntil(day.date()).stream()
                .map(booking -> new BookingEvent.BookingMissed(
                        booking.id(), booking.date().equals(day.date()) ? NOT_COME : DAY_NOT_OPENED))
                .toList();
    }
}
