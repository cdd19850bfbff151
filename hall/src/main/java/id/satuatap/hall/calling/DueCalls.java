package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.serving.CallPatience;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What time ends: calls that nobody answers, and the wait for those who missed theirs. Immutable picture. */
public record DueCalls(HallState state, Directory directory) {
    /** A call that ends by itself. Immutable. */
    public record Due(TurnId turn, Counter counter, CallPatience.End end) {}

    /** The calls that end by now. */
    public List<Due> ended(Instant now) {
        return open().filter(due -> !now.isBefore(due.end().at())).toList();
    }

    private Stream<Due> open() {
        CallPatience patience = new CallPatience(directory.settings().calls().patience());
        return state.unanswered().stream()
                .flatMap(turn -> state.turn(turn).stream())
                .flatMap(turn -> due(patience, turn).stream());
    }

    private Optional<Due> due(CallPatience patience, Turn turn) {
        return directory
                .counter(turn.counter())
                .flatMap(counter -> patience.end(turn, counter).map(end -> new Due(turn.id(), counter, end)));
    }

    /** Who stayed away longer than one may. Costs those who might have. */
    public List<DayEvent.NoShowRecorded> noShows(Instant now) {
        return state.missed()
                .inOrder()
                .takeWhile(missed -> atTheSoonest(missed).filter(now::isAfter).isPresent())
                .filter(missed -> until(missed).filter(now::isAfter).isPresent())
                .map(missed -> new DayEvent.NoShowRecorded(missed.getKey()))
                .toList();
    }

    /** An outage only lengthens it. */
    private Optional<Instant> atTheSoonest(Map.Entry<LegId, Instant> missed) {
        return returnPlace().until(missed.getValue());
    }

    private Optional<Instant> until(Map.Entry<LegId, Instant> missed) {
        return new StayingAway(state, directory)
                .since(missed.getKey(), missed.getValue())
                .flatMap(returnPlace()::until);
    }

    private ReturnPlace returnPlace() {
        return new ReturnPlace(directory.settings().calls().lateReturn());
    }

    /** When the next of them is due; empty when none will be. */
    public Optional<Instant> next() {
        Stream<Instant> calls = open().map(due -> due.end().at());
        Stream<Instant> noShows = firstToStayAway().map(until -> until.plusMillis(1)).stream();
        return Stream.concat(calls, noShows).min(Instant::compareTo);
    }

    /** They stand in the order in which they missed their calls: where no agency stood still the first one is it. */
    private Optional<Instant> firstToStayAway() {
        Instant first = null;
        Iterator<Map.Entry<LegId, Instant>> missed = state.missed().inOrder().iterator();
        while (missed.hasNext()) {
            Map.Entry<LegId, Instant> entry = missed.next();
            Instant soonest = atTheSoonest(entry).orElse(null);
            if (soonest == null || (first != null && !soonest.isBefore(first))) {
                break;
            }
            Instant until = until(entry).orElse(null);
            first = first == null || (until != null && until.isBefore(first)) ? until : first;
        }
        return Optional.ofNullable(first);
    }
}
