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

    /** Who stayed away longer than one may. */
    public List<DayEvent.NoShowRecorded> noShows(Instant now) {
        return state.missed()
                .inOrder()
                .filter(entry -> until(entry).filter(now::isAfter).isPresent())
                .map(entry -> new DayEvent.NoShowRecorded(entry.getKey()))
                .toList();
    }

    private Optional<Instant> until(Map.Entry<LegId, Instant> missed) {
        ReturnPlace place = new ReturnPlace(directory.settings().calls().lateReturn());
        return new StayingAway(state, directory)
                .since(missed.getKey(), missed.getValue())
                .flatMap(place::until);
    }

    /** When the next of them is due; empty when none will be. */
    public Optional<Instant> next() {
        Stream<Instant> calls = open().map(due -> due.end().at());
        Stream<Instant> noShows =
                state.missed().inOrder().flatMap(entry -> until(entry).stream()).map(until -> until.plusMillis(1));
        return Stream.concat(calls, noShows).min(Instant::compareTo);
    }
}
