package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
                ? Optional.empty()
                : difference(StateDigest.text(live), StateDigest.text(rebuilt));
    }

    private static boolean sameThings(HallState one, HallState other) {
        return one.sequence() == other.sequence()
                && one.lastRecordAt().equals(other.lastRecordAt())
                && one.day().equals(other.day())
                && one.clockDoubtful() == other.clockDoubtful()
                && one.machineAheadMillis() == other.machineAheadMillis()
                && catalogue(one).equals(catalogue(other))
                && same(one.people(), other.people())
                && same(one.devices(), other.devices())
                && same(one.desks(), other.desks())
                && same(one.visits(), other.visits())
                && same(one.legs(), other.legs())
                && same(one.turns(), other.turns())
                && calls(one).equals(calls(other));
    }

    private static Optional<Catalogue> catalogue(HallState state) {
        return state.directory().map(Directory::catalogue);
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
