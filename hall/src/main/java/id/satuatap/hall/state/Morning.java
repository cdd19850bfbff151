package id.satuatap.hall.state;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.estimate.ServiceEstimate;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.visit.Booking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state while nobody has come yet: all that outlives a day. Immutable. A cache to begin a replay from; the record alone
 * is true.
 *
 * @param configurationVersion 0 before the first catalogue
 */
public record Morning(
        long sequence,
        Instant at,
        @Nullable Day day,
        int configurationVersion,
        @Nullable Catalogue catalogue,
        List<Person> people,
        List<Device> devices,
        List<CounterDesk> desks,
        List<Seat> seats,
        List<HoursOverride> overrides,
        List<ServiceEstimate> estimates,
        @Nullable List<Booking> bookings,
        @Nullable List<PublishedTemplate> templates) {
    /** Where an officer sits. Immutable. */
    public record Seat(PersonId officer, CounterCode counter) {}

    public Morning {
        people = List.copyOf(people);
        devices = List.copyOf(devices);
        desks = List.copyOf(desks);
        seats = List.copyOf(seats);
        overrides = List.copyOf(overrides);
        estimates = List.copyOf(estimates);
        // Mornings kept by older releases know none.
        bookings = bookings == null ? List.of() : List.copyOf(bookings);
        templates = templates == null ? List.of() : List.copyOf(templates);
    }

    @Override
    public List<Booking> bookings() {
        return bookings == null ? List.of() : bookings;
    }

    /** The one in force first. */
    @Override
    public List<PublishedTemplate> templates() {
        return templates == null ? List.of() : templates;
    }

    /** Empty when the state holds more than a morning can. */
    public static Optional<Morning> of(HallState state) {
        boolean quiet = state.visits.isEmpty()
                && state.lines.isEmpty()
                && state.voices.isEmpty()
                && state.supervision.isEmpty()
                && state.acceptedPrinters.isEmpty();
        if (!quiet || state.clockDoubtful || state.lastRecordAt == null) {
            return Optional.empty();
        }
        return Optional.of(new Morning(
                state.sequence,
                state.lastRecordAt,
                state.day,
                state.directory().map(Directory::version).orElse(0),
                state.directory().map(Directory::catalogue).orElse(null),
                List.copyOf(state.people.values()),
                List.copyOf(state.devices.values()),
                List.copyOf(state.desks.values()),
                state.counterOfOfficer.entrySet().stream()
                        .map(seat -> new Seat(seat.getKey(), seat.getValue()))
                        .toList(),
                List.copyOf(state.overrides.values()),
                state.learned.adopted(),
                state.bookings.copy(),
                state.templates.newestFirst()));
    }

    /** The state again. Whoever kept this morning elsewhere compares its {@link StateDigest} with the one kept beside it. */
    public HallState begin() {
        HallState state = new HallState();
        state.sequence = sequence;
        state.lastRecordAt = at;
        state.day = day;
        state.directory = catalogue == null ? null : new Directory(configurationVersion, catalogue);
        people.forEach(person -> state.people.put(person.id(), person));
        devices.forEach(device -> state.devices.put(device.id(), device));
        desks.forEach(desk -> state.desks.put(desk.counter(), desk));
        seats.forEach(seat -> state.counterOfOfficer.put(seat.officer(), seat.counter()));
        overrides.forEach(override -> state.overrides.put(override.id(), override));
        estimates.forEach(state.learned::adopt);
        bookings().forEach(state.bookings::add);
        for (int i = templates().size() - 1; i >= 0; i--) {
            state.templates.add(templates().get(i));
        }
        return state;
    }
}
