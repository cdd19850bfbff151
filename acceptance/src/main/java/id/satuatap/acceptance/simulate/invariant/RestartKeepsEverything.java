package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.ServiceTally;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.LegState;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Replay is live. Confined to one thread. */
public final class RestartKeepsEverything implements Invariant {
    @Override
    public String sentence() {
        return "The state that is rebuilt from the record is the state that was.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        Step.Restart restart = step.restart();
        return restart == null ? Optional.empty() : compared(restart.before(), restart.after());
    }

    @Override
    public Optional<String> inFull(HallRun run) {
        return compared(run.state(), run.rebuilt());
    }

    private static Optional<String> compared(HallState live, HallState rebuilt) {
        // Equal values have equal texts; to write them all out is for those that are not.
        return sameThings(live, rebuilt) && sameLines(live, rebuilt)
                ? otherFigures(live, rebuilt)
                : difference(StateDigest.text(live), StateDigest.text(rebuilt));
    }

    private static boolean sameThings(HallState one, HallState other) {
        return one.sequence() == other.sequence()
                && one.lastRecordAt().equals(other.lastRecordAt())
                && one.day().equals(other.day())
                && one.clockDoubtful() == other.clockDoubtful()
                && one.machineAheadMillis() == other.machineAheadMillis()
                && configuration(one).equals(configuration(other))
                && same(one.people(), other.people())
                && same(one.devices(), other.devices())
                && same(one.desks(), other.desks())
                && seats(one).equals(seats(other))
                && same(one.visits(), other.visits())
                && same(one.legs(), other.legs())
                && same(one.turns(), other.turns())
                && calls(one).equals(calls(other));
    }

    private static Optional<List<?>> configuration(HallState state) {
        return state.directory().map(found -> List.of(found.version(), found.catalogue()));
    }

    /** Where the state says that each officer sits: those it knows, and those at its counters. */
    private static Map<PersonId, CounterCode> seats(HallState state) {
        Map<PersonId, CounterCode> seats = new HashMap<>();
        for (Person person : state.people()) {
            state.counterOf(person.id()).ifPresent(counter -> seats.put(person.id(), counter));
        }
        for (CounterDesk desk : state.desks()) {
            PersonId officer = desk.officer();
            if (officer != null) {
                state.counterOf(officer).ifPresent(counter -> seats.put(officer, counter));
            }
        }
        return seats;
    }

    private static List<?> calls(HallState state) {
        return state.voices().stream()
                .map(voice -> List.of(voice.granted(), voice.pending()))
                .toList();
    }

    private static boolean same(Collection<?> one, Collection<?> other) {
        return List.copyOf(one).equals(List.copyOf(other));
    }

    private static boolean sameLines(HallState one, HallState other) {
        return one.directory()
                .map(found -> found.catalogue().services().stream().allMatch(service -> sameLine(service, one, other)))
                .orElse(true);
    }

    private static boolean sameLine(Service service, HallState one, HallState other) {
        return one.issued(service.code()) == other.issued(service.code())
                && one.lastOrdinal(service.prefix()) == other.lastOrdinal(service.prefix())
                && one.line(service.code())
                        .inOrder()
                        .toList()
                        .equals(other.line(service.code()).inOrder().toList());
    }

    /** No text of a state holds its running figures. */
    private static Optional<String> otherFigures(HallState live, HallState rebuilt) {
        Catalogue catalogue = live.directory().map(Directory::catalogue).orElse(null);
        if (catalogue == null) {
            return Optional.empty();
        }
        return Stream.concat(
                        catalogue.services().stream()
                                .map(Service::code)
                                .filter(service -> !figures(live, service).equals(figures(rebuilt, service)))
                                .map(service -> service + " counted " + figures(live, service) + ", rebuilt "
                                        + figures(rebuilt, service)),
                        catalogue.counters().stream()
                                .map(Counter::code)
                                .filter(counter -> !live.tally(counter).equals(rebuilt.tally(counter)))
                                .map(counter -> counter + " counted " + live.tally(counter) + ", rebuilt "
                                        + rebuilt.tally(counter)))
                .findFirst();
    }

    /** How many legs stand in each state, and how many were called. */
    private static List<Integer> figures(HallState state, ServiceCode service) {
        ServiceTally tally = state.tally(service);
        return Stream.concat(Stream.of(LegState.values()).map(tally::standing), Stream.of(tally.calls()))
                .toList();
    }

    private static Optional<String> difference(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        Iterator<String> rebuilt = Arrays.asList(after.split("\n", -1)).iterator();
        for (String line : before.split("\n", -1)) {
            String other = rebuilt.hasNext() ? rebuilt.next() : "nothing";
            if (!line.equals(other)) {
                return Optional.of("was " + line + ", rebuilt " + other);
            }
        }
        return Optional.of("rebuilt more than there was: " + rebuilt.next());
    }
}
