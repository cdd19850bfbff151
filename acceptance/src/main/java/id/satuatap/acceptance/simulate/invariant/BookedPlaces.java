package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose places of which day are taken, written down from events alone and counted one by one: the hall's own counts are not
 * asked. Confined to one thread.
 */
final class BookedPlaces implements Ear {
    /** Immutable. */
    record Kept(ServiceCode service, LocalDate date, LocalTime time, Instant at) {}

    private static final Kept NOWHERE =
            new Kept(new ServiceCode("none"), LocalDate.EPOCH, LocalTime.MIN, Instant.EPOCH);

    private record Stretch(Instant from, Instant to) {}

    private final Map<BookingId, ServiceCode> services = new HashMap<>();
    private final Map<ServiceCode, Map<BookingId, Kept>> expected = new HashMap<>();
    private final Map<ServiceCode, List<LocalTime>> given = new HashMap<>();
    private final Map<AgencyCode, Instant> frozen = new HashMap<>();
    private final Map<AgencyCode, List<Stretch>> outages = new HashMap<>();
    private HallState state = new HallState();
    private Instant at = Instant.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private boolean begun;

    /** Writes the next event down. */
    void write(Recorded recorded, HallState after) {
        state = after;
        at = recorded.at();
        if (!begun) {
            // A replay begins in the morning of a day for which some are booked already.
            begun = true;
            after.day().ifPresent(day -> today = day.date());
            after.bookings().all().forEach(this::knownBefore);
        }
        hear(recorded.event());
    }

    private void knownBefore(Booking booking) {
        if (booking.state() == BookingState.BOOKED) {
            keep(booking.id(), new Kept(booking.service(), booking.date(), booking.time(), booking.at()));
        }
    }

    private void keep(BookingId id, Kept kept) {
        services.put(id, kept.service());
        expected.computeIfAbsent(kept.service(), first -> new LinkedHashMap<>()).put(id, kept);
    }

    private Kept leave(BookingId id) {
        Kept gone = kept(id);
        expected.getOrDefault(gone.service(), new HashMap<>()).remove(id);
        services.remove(id);
        return gone;
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        today = event.date();
        given.clear();
        frozen.clear();
        outages.clear();
        return true;
    }

    @Override
    public Boolean made(BookingEvent.BookingMade event) {
        keep(event.booking(), new Kept(event.service(), event.date(), event.time(), event.at()));
        return true;
    }

    @Override
    public Boolean moved(BookingEvent.BookingMoved event) {
        Kept before = leave(event.booking());
        keep(event.booking(), new Kept(before.service(), event.date(), event.time(), event.at()));
        return true;
    }

    @Override
    public Boolean cancelled(BookingEvent.BookingCancelled event) {
        leave(event.booking());
        return true;
    }

    @Override
    public Boolean missed(BookingEvent.BookingMissed event) {
        leave(event.booking());
        return true;
    }

    /** His number counts for the time for which he was booked. */
    @Override
    public Boolean checkedIn(BookingEvent.BookingCheckedIn event) {
        Kept came = leave(event.booking());
        given.computeIfAbsent(came.service(), first -> new ArrayList<>()).add(came.time());
        return true;
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        if (isNumber(event)) {
            given.computeIfAbsent(event.service(), first -> new ArrayList<>()).add(local());
        }
        return true;
    }

    @Override
    public Boolean frozen(OutageEvent.AgencyFrozen event) {
        frozen.put(event.agency(), at);
        return true;
    }

    @Override
    public Boolean thawed(OutageEvent.AgencyThawed event) {
        Instant since = frozen.remove(event.agency());
        if (since != null) {
            outages.computeIfAbsent(event.agency(), first -> new ArrayList<>()).add(new Stretch(since, at));
        }
        return true;
    }

    /** Whether somebody who has no booking gets one of the service's numbers with it. */
    static boolean isNumber(VisitEvent.LegQueued event) {
        return event.cause() == LegCause.ISSUED || (event.cause() == LegCause.PLANNED && event.from() == null);
    }

    LocalDate today() {
        return today;
    }

    /** By the mall's clock. */
    LocalTime local() {
        return state.directory()
                .map(directory -> LocalTime.ofInstant(at, directory.timeZone()))
                .orElse(LocalTime.MIN);
    }

    /** Where he is expected; nowhere when he is not. */
    Kept kept(BookingId id) {
        return Optional.ofNullable(services.get(id))
                .map(expected::get)
                .map(ofService -> ofService.get(id))
                .orElse(NOWHERE);
    }

    /** Numbers given, and places of those who may surely still come. */
    long taken(ServiceCode service, LocalDate date) {
        return taken(service, date, any -> true);
    }

    long taken(ServiceCode service, LocalDate date, BandQuota band) {
        return taken(service, date, band::holds);
    }

    private long taken(ServiceCode service, LocalDate date, Predicate<LocalTime> counted) {
        Collection<Kept> kept = expected.getOrDefault(service, Map.of()).values();
        long toCome = kept.stream()
                .filter(each -> each.date().equals(date) && counted.test(each.time()))
                .filter(each -> until(each.service(), each.at()).isAfter(at))
                .count();
        List<LocalTime> numbers = date.equals(today) ? given.getOrDefault(service, List.of()) : List.of();
        return toCome + numbers.stream().filter(counted).count();
    }

    /** Until when somebody who is booked for a time may check in, whatever held his agency up on the way. */
    Instant until(ServiceCode service, Instant time) {
        Duration late = Duration.ofMinutes(state.directory()
                .map(directory -> directory.settings().calls().checkIn().lateMinutes())
                .orElse(0));
        Instant until = time.plus(late);
        for (Stretch outage : outagesOf(service)) {
            if (!until.isBefore(outage.from()) && until.isBefore(outage.to().plus(late))) {
                until = outage.to().plus(late);
            }
        }
        return until;
    }

    private List<Stretch> outagesOf(ServiceCode service) {
        return state.directory()
                .flatMap(directory -> directory.service(service))
                .map(known -> outages.getOrDefault(known.agency(), List.of()))
                .orElse(List.of());
    }
}
