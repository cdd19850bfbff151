package id.satuatap.server.access;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forgets who a booking was for: when it is cancelled, and of everybody whose day is over, at its close, at the next opening
 * and at a start. Called on the engine's thread.
 */
public final class HoldersWatch implements CommitListener {
    private final NotesDesk holders;

    public HoldersWatch(NotesDesk holders) {
        this.holders = holders;
    }

    @Override
    public void committed(Commit commit, HallState state) {
        if (holders.isEmpty()) {
            return;
        }
        for (Recorded recorded : commit.events()) {
            HallEvent event = recorded.event();
            if (event instanceof BookingEvent.BookingCancelled cancelled) {
                reference(state, cancelled.booking()).ifPresent(gone -> holders.erase(Set.of(gone)));
            }
            if (event instanceof DayEvent.DayOpened
                    || event instanceof DayEvent.DayClosed
                    || event instanceof DayEvent.ServerStarted) {
                holders.keepOnly(expected(state));
            }
        }
    }

    private static Optional<String> reference(HallState state, BookingId booking) {
        return state.bookings().find(booking).map(Booking::holderRef);
    }

    /** Whoever came is known until the close of the day on which he came. */
    private static Set<String> expected(HallState state) {
        boolean open = state.day().filter(day -> day.phase() == Day.Phase.OPEN).isPresent();
        return state.bookings().all().stream()
                .filter(booking -> booking.state() == BookingState.BOOKED
                        || (open
                                && booking.state() == BookingState.CHECKED_IN
                                && state.day()
                                        .filter(day -> day.date().equals(booking.date()))
                                        .isPresent()))
                .map(Booking::holderRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
