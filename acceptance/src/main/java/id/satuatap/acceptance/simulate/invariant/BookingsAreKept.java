package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.CheckInWindow;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingSource;
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

/** Bookings, from events alone: whoever is still expected is looked through for each number. Confined to one thread. */
public final class BookingsAreKept implements Listening {
    private record Expected(String code, ServiceCode service, LocalDate date, Instant at, boolean owed) {}

    private final Finding finding = new Finding();
    private final Map<BookingId, Expected> expected = new LinkedHashMap<>();
    private final Map<VisitId, VisitEvent.LegQueued> booked = new HashMap<>();
    private final Map<ServiceCode, Integer> issued = new HashMap<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;
    private Instant outageEnded = Instant.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private boolean placed;

    @Override
    public String sentence() {
        return "Whoever is booked checks in once, in his window, at his booked time; his place is nobody else's until then; "
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
        if (!placed) {
            // A replay begins in the morning of a day for which some are booked already.
            placed = true;
            after.day().ifPresent(day -> today = day.date());
            after.bookings().all().forEach(this::knownBefore);
        }
    }

    private void knownBefore(Booking booking) {
        if (booking.state() == BookingState.BOOKED) {
            expected.put(
                    booking.id(),
                    new Expected(
                            booking.code().text(),
                            booking.service(),
                            booking.date(),
                            booking.at(),
                            booking.source() == BookingSource.LEFT_OVER));
        }
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        today = event.date();
        issued.clear();
        booked.clear();
        outageEnded = Instant.EPOCH;
        return true;
    }

    @Override
    public Boolean made(BookingEvent.BookingMade event) {
        finding.wrongIf(
                expected.values().stream().anyMatch(other -> other.code().equals(event.code())),
                "a code for two:",
                event);
        boolean owed = event.source() == BookingSource.LEFT_OVER;
        expected.put(event.booking(), new Expected(event.code(), event.service(), event.date(), event.at(), owed));
        if (!owed) {
            fits(event.service(), event.date(), event);
        }
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
                new Expected(before.code(), before.service(), event.date(), event.at(), before.owed()));
        fits(before.service(), event.date(), event);
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
            issued.merge(event.service(), 1, Integer::sum);
        }
        if (event.cause() == LegCause.ISSUED) {
            issued.merge(event.service(), 1, Integer::sum);
            fits(event.service(), today, event);
        }
        return true;
    }

    /** With him, numbers given and those who may still come are not more than the quota, but for those who are owed a place. */
    private void fits(ServiceCode code, LocalDate date, HallEvent event) {
        Service service =
                directory().flatMap(directory -> directory.service(code)).orElse(null);
        Integer quota = service == null ? null : service.dailyQuota();
        if (quota == null) {
            return;
        }
        Instant lastToCome = at.minus(Duration.ofMinutes(window().lateMinutes() + 1L));
        long toCome = expected.values().stream()
                .filter(booking ->
                        booking.service().equals(code) && booking.date().equals(date))
                .filter(booking -> !booking.owed() && booking.at().isAfter(lastToCome.plusSeconds(60)))
                .count();
        int given = date.equals(today) ? issued.getOrDefault(code, 0) : 0;
        finding.wrongIf(
                toCome > quota || (event instanceof VisitEvent && toCome + given > quota), "beyond the quota:", event);
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
        Instant until = latest(booking.at(), outageEnded).plus(Duration.ofMinutes(window.lateMinutes()));
        finding.wrongIf(!booking.date().equals(today), "on another day:", event);
        finding.wrongIf(!leg.effectiveAt().equals(booking.at()), "not at his booked time:", event);
        finding.wrongIf(
                at.isBefore(booking.at().minus(Duration.ofMinutes(window.earlyMinutes()))) || at.isAfter(until),
                "outside his window:",
                event);
        return ends(event.booking(), event);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of any agency: a looser bound than the hall's own. */
    @Override
    public Boolean thawed(OutageEvent.AgencyThawed event) {
        outageEnded = at;
        return true;
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
