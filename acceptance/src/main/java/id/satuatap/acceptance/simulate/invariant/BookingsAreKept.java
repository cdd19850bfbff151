package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.CheckInWindow;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bookings, from events alone. Confined to one thread. */
public final class BookingsAreKept implements Listening {
    private record Expected(String code, @Nullable String paper, ServiceCode service, LocalDate date, Instant at) {}

    private final Finding finding = new Finding();
    private final Map<BookingId, Expected> expected = new LinkedHashMap<>();
    private final Map<VisitId, VisitEvent.LegQueued> booked = new HashMap<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;
    private final BookedPlaces places = new BookedPlaces();
    private LocalDate today = LocalDate.EPOCH;
    private boolean placed;

    @Override
    public String sentence() {
        return "Whoever is booked has a code and a paper of his own and checks in once, in his window, at his booked time; "
                + "and nobody is still expected when his day is over.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
        places.write(recorded, after);
        if (!placed) {
            // A replay begins in the morning of a day for which some are booked already.
            placed = true;
            after.day().ifPresent(day -> today = day.date());
            after.bookings().all().stream()
                    .filter(booking -> booking.state() == BookingState.BOOKED)
                    .forEach(this::knownBefore);
            // Whoever checks in with the first thing that is heard was booked before it.
            after.visits().stream()
                    .filter(visit -> visit.issuedAt().equals(at))
                    .flatMap(visit -> after.bookings().ofVisit(visit.id()).stream())
                    .forEach(this::knownBefore);
        }
    }

    private void knownBefore(Booking booking) {
        expected.put(
                booking.id(),
                new Expected(booking.code().text(), booking.paper(), booking.service(), booking.date(), booking.at()));
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        today = event.date();
        booked.clear();
        return true;
    }

    @Override
    public Boolean made(BookingEvent.BookingMade event) {
        finding.wrongIf(
                expected.values().stream().anyMatch(other -> other.code().equals(event.code())),
                "a code for two:",
                event);
        String paper = event.paper();
        finding.wrongIf(
                paper != null && expected.values().stream().anyMatch(other -> paper.equals(other.paper())),
                "a paper for two:",
                event);
        expected.put(event.booking(), new Expected(event.code(), paper, event.service(), event.date(), event.at()));
        return true;
    }

    @Override
    public Boolean moved(BookingEvent.BookingMoved event) {
        Expected before = expected.get(event.booking());
        if (before == null) {
            finding.wrong("moved out of nowhere:", event);
            return false;
        }
        expected.put(
                event.booking(),
                new Expected(before.code(), before.paper(), before.service(), event.date(), event.at()));
        return true;
    }

    @Override
    public Boolean cancelled(BookingEvent.BookingCancelled event) {
        return ends(event.booking(), event);
    }

    @Override
    public Boolean missed(BookingEvent.BookingMissed event) {
        Expected gone = expected.get(event.booking());
        finding.wrongIf(gone != null && gone.date().isAfter(today), "missed before its day:", event);
        return ends(event.booking(), event);
    }

    private boolean ends(BookingId booking, HallEvent event) {
        boolean known = expected.remove(booking) != null;
        finding.wrongIf(!known, "ended twice:", event);
        return known;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        if (event.cause() == LegCause.BOOKED) {
            booked.put(event.visit(), event);
        }
        return true;
    }

    @Override
    public Boolean checkedIn(BookingEvent.BookingCheckedIn event) {
        Expected booking = expected.get(event.booking());
        VisitEvent.LegQueued leg = booked.get(event.visit());
        if (booking == null || leg == null) {
            finding.wrong("checked in out of nowhere:", event);
            return false;
        }
        CheckInWindow window = window();
        Instant until = places.until(booking.service(), booking.at());
        finding.wrongIf(!booking.date().equals(today), "on another day:", event);
        finding.wrongIf(!leg.effectiveAt().equals(booking.at()), "not at his booked time:", event);
        finding.wrongIf(
                at.isBefore(booking.at().minus(Duration.ofMinutes(window.earlyMinutes()))) || at.isAfter(until),
                "outside his window:",
                event);
        return ends(event.booking(), event);
    }

    @Override
    public Boolean closed(DayEvent.DayClosed event) {
        Optional<Expected> late = expected.values().stream()
                .filter(booking -> !booking.date().isAfter(event.date()))
                .findFirst();
        finding.wrongIf(late.isPresent(), "still expected when the day is over:", late);
        return true;
    }

    private Optional<Directory> directory() {
        return state.directory();
    }

    private CheckInWindow window() {
        return directory()
                .map(directory -> directory.settings().calls().checkIn())
                .orElseThrow();
    }
}
