package id.satuatap.hall.state;

import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingCode;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places that are kept for somebody, of today and days to come, and for a week what became of them. Confined to the
 * engine's thread.
 */
public final class Bookings {
    private static final int DAYS_REMEMBERED = 7;

    private record DayOfService(ServiceCode service, LocalDate date) {
        static DayOfService of(Booking booking) {
            return new DayOfService(booking.service(), booking.date());
        }
    }

    private final Map<BookingId, Booking> all = new LinkedHashMap<>();

    /** By code, and by the word on the paper that checks in as well. */
    private final Map<String, BookingId> byWord = new HashMap<>();

    private final TreeMap<LocalDate, Set<BookingId>> byDate = new TreeMap<>();
    private final Map<DayOfService, MinuteCounts> expected = new HashMap<>();
    private final Map<DayOfService, MinuteCounts> came = new HashMap<>();
    private final Map<ServiceCode, NumbersGiven> checkedIn = new HashMap<>();
    private final Map<VisitId, BookingId> ofVisit = new HashMap<>();

    /** Of visits that are a part of an earlier one. */
    private final Map<VisitId, Instant> orderTimes = new LinkedHashMap<>();

    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** By its code as typed, or by the word on the paper of whoever was left over. */
    public Optional<Booking> withWord(String word) {
        String key = BookingCode.typed(word).map(BookingCode::text).orElse(word);
        return Optional.ofNullable(byWord.get(key)).flatMap(this::find);
    }

    public boolean isTaken(BookingCode code) {
        return byWord.containsKey(code.text());
    }

    /** Whether some booking is found by this word already: no two are. */
    public boolean isTaken(String word) {
        return byWord.containsKey(word);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All that are remembered, in the order in which they were made. */
    public Collection<Booking> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /** Those of a date, whatever became of them. */
    public List<Booking> on(LocalDate date) {
        return byDate.getOrDefault(date, Set.of()).stream()
                .map(id -> all.get(id))
                .toList();
    }

    /** Whose visitors are still expected although their day is over, or is this one. */
    public List<Booking> expectedUntil(LocalDate date) {
        return byDate.headMap(date, true).values().stream()
                .flatMap(Set::stream)
                .map(id -> all.get(id))
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .toList();
    }

    /** How many are still expected on a date from a time on. */
    public int expected(ServiceCode service, LocalDate date, LocalTime from) {
        return counts(expected, service, date).map(counts -> counts.from(from)).orElse(0);
    }

    /** How many are still expected within a stretch of a date. */
    public int expected(ServiceCode service, LocalDate date, LocalTime from, LocalTime to) {
        return counts(expected, service, date)
                .map(counts -> counts.between(from, to))
                .orElse(0);
    }

    /** How many have checked in whose booked time lies within a stretch of a date. */
    public int came(ServiceCode service, LocalDate date, LocalTime from, LocalTime to) {
        return counts(came, service, date)
                .map(counts -> counts.between(from, to))
                .orElse(0);
    }

    /** When visitors with a booking took their numbers today. */
    public NumbersGiven checkedIn(ServiceCode service) {
        NumbersGiven given = checkedIn.get(service);
        return given != null ? given : NumbersGiven.none();
    }

    /** With which one of today's visitors checked in; empty for those who came without. */
    public Optional<Booking> ofVisit(VisitId visit) {
        return Optional.ofNullable(ofVisit.get(visit)).flatMap(this::find);
    }

    /** The time with which a visitor entered the order of the hall: his booked one, or else that of his number. */
    public Instant orderTime(Visit visit) {
        Instant parted = orderTimes.get(visit.id());
        return parted != null ? parted : ofVisit(visit.id()).map(Booking::at).orElse(visit.issuedAt());
    }

    /** With the time of the visit of which it is a part. */
    void part(VisitId visit, Visit from) {
        orderTimes.put(visit, orderTime(from));
    }

    private static Optional<MinuteCounts> counts(
            Map<DayOfService, MinuteCounts> counts, ServiceCode service, LocalDate date) {
        return counts.isEmpty() ? Optional.empty() : Optional.ofNullable(counts.get(new DayOfService(service, date)));
    }

    void newDay(LocalDate date) {
        checkedIn.clear();
        ofVisit.clear();
        orderTimes.clear();
        came.keySet().removeIf(day -> day.date().isBefore(date));
        expected.keySet().removeIf(day -> day.date().isBefore(date));
        List<Booking> old = byDate.headMap(date.minusDays(DAYS_REMEMBERED)).values().stream()
                .flatMap(Set::stream)
                .map(id -> all.get(id))
                .filter(booking -> booking.state() != BookingState.BOOKED)
                .toList();
        old.forEach(this::forget);
    }

    private void forget(Booking booking) {
        all.remove(booking.id());
        byWord.remove(booking.code().text(), booking.id());
        if (booking.paper() != null) {
            byWord.remove(booking.paper(), booking.id());
        }
        leaveDate(booking);
    }

    private void leaveDate(Booking booking) {
        Set<BookingId> others = byDate.get(booking.date());
        if (others != null) {
            others.remove(booking.id());
            if (others.isEmpty()) {
                byDate.remove(booking.date());
            }
        }
    }

    /** Also what a morning begins with. */
    void add(Booking booking) {
        all.put(booking.id(), booking);
        byWord.put(booking.code().text(), booking.id());
        if (booking.paper() != null) {
            byWord.putIfAbsent(booking.paper(), booking.id());
        }
        byDate.computeIfAbsent(booking.date(), first -> new LinkedHashSet<>()).add(booking.id());
        countsOf(booking.state())
                .ifPresent(counts -> counts.computeIfAbsent(DayOfService.of(booking), any -> new MinuteCounts())
                        .add(booking.time()));
    }

    private Optional<Map<DayOfService, MinuteCounts>> countsOf(BookingState state) {
        return switch (state) {
            case BOOKED -> Optional.of(expected);
            case CHECKED_IN -> Optional.of(came);
            case CANCELLED, MISSED -> Optional.empty();
        };
    }

    /** Of a day that is over nothing is counted any more. */
    private void uncount(Booking booking) {
        countsOf(booking.state())
                .ifPresent(counts -> counts.computeIfPresent(DayOfService.of(booking), (day, minutes) -> {
                    minutes.remove(booking.time());
                    return minutes.isEmpty() ? null : minutes;
                }));
    }

    private void replace(Booking before, Booking after) {
        uncount(before);
        if (!before.date().equals(after.date())) {
            leaveDate(before);
        }
        add(after);
    }

    void describe(StringJoiner lines) {
        all.values().forEach(booking -> lines.add(booking.toString()));
        orderTimes.forEach((visit, time) -> lines.add("counts from " + time + " " + visit));
    }

    List<Booking> copy() {
        return new ArrayList<>(all.values());
    }

    private Booking known(BookingId id) {
        @Nullable Booking booking = all.get(id);
        if (booking == null) {
            throw new IllegalStateException("an event speaks of a booking that nobody made: " + id.value());
        }
        return booking;
    }

    /** The fold of their events. */
    final class Folding implements BookingEvent.Cases<Boolean> {
        private final Instant now;

        Folding(Instant now) {
            this.now = now;
        }

        @Override
        public Boolean made(BookingEvent.BookingMade event) {
            add(new Booking(
                    event.booking(),
                    new BookingCode(event.code()),
                    event.paper(),
                    event.service(),
                    event.date(),
                    event.time(),
                    event.at(),
                    event.persons(),
                    event.priority(),
                    event.holderRef(),
                    event.source(),
                    BookingState.BOOKED,
                    null,
                    false));
            return true;
        }

        @Override
        public Boolean moved(BookingEvent.BookingMoved event) {
            Booking booking = known(event.booking());
            replace(booking, booking.moved(event.date(), event.time(), event.at()));
            return true;
        }

        @Override
        public Boolean cancelled(BookingEvent.BookingCancelled event) {
            Booking booking = known(event.booking());
            replace(booking, booking.with(BookingState.CANCELLED, null));
            return true;
        }

        @Override
        public Boolean checkedIn(BookingEvent.BookingCheckedIn event) {
            Booking booking = known(event.booking());
            replace(booking, booking.with(BookingState.CHECKED_IN, event.visit()));
            ofVisit.put(event.visit(), event.booking());
            checkedIn
                    .computeIfAbsent(booking.service(), first -> new NumbersGiven())
                    .one(now);
            return true;
        }

        @Override
        public Boolean missed(BookingEvent.BookingMissed event) {
            Booking booking = known(event.booking());
            replace(booking, booking.with(BookingState.MISSED, null));
            return true;
        }
    }
}
