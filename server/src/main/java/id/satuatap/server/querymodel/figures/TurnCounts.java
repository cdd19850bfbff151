package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Share;
import java.util.List;

/**
 * What became of a group's turns, as docs/metrics.md defines each. Immutable.
 *
 * @param measured turns with a service time
 * @param withinStandard of those, within the service's counter standard
 */
record TurnCounts(
        long called,
        long served,
        long notPresent,
        long undone,
        long transferred,
        long chosen,
        long measured,
        long withinStandard) {
    static TurnCounts of(List<CountedTurn> turns) {
        return new TurnCounts(
                turns.stream().filter(CountedTurn::wasCalled).count(),
                count(turns, CountedTurn.FINISHED),
                count(turns, CountedTurn.MISSED),
                count(turns, CountedTurn.UNDONE),
                count(turns, CountedTurn.TRANSFERRED),
                turns.stream()
                        .filter(turn -> turn.callStood() && turn.call().chosen())
                        .count(),
                turns.stream().filter(turn -> turn.serviceMillis() != null).count(),
                turns.stream().filter(CountedTurn::withinStandard).count());
    }

    private static long count(List<CountedTurn> turns, String outcome) {
        return turns.stream().filter(turn -> outcome.equals(turn.outcome())).count();
    }

    Share share() {
        return new Share(withinStandard, measured);
    }
}
