package id.satuatap.reports.daily;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was done at one counter or by one officer on one day. Immutable. Each is counted by turn (one call until release)
 * and defined in docs/metrics.md.
 *
 * @param called turns that began
 * @param served turns served to their end
 * @param notPresent turns whose visitor did not come
 * @param undone calls taken back: the visitor waits again in the old place
 * @param transferred turns after which the visitor was sent on to another service
 * @param chosen calls of a number that was chosen out of order, and not undone
 * @param walking from the call to the counter
 * @param service at the counter
 * @param withinStandard turns that kept their service's counter standard
 * @param openMillis with an officer signed in at the counter, pauses included; null while one still is
 * @param pausedMillis of those, paused; null likewise
 */
public record TurnFigures(
        long called,
        long served,
        long notPresent,
        long undone,
        long transferred,
        long chosen,
        Times walking,
        Times service,
        Share withinStandard,
        @Nullable Long openMillis,
        @Nullable Long pausedMillis) {
    public TurnFigures {
        Counts.notNegative("called", called);
        Counts.notNegative("served", served);
        Counts.notNegative("notPresent", notPresent);
        Counts.notNegative("undone", undone);
        Counts.notNegative("transferred", transferred);
        Counts.notNegative("chosen", chosen);
        Counts.notNegative("openMillis", openMillis == null ? 0 : openMillis);
        Counts.notNegative("pausedMillis", pausedMillis == null ? 0 : pausedMillis);
    }

    /** The sums of counts and durations; times and shares cannot be summed, so there are none. */
    public static TurnFigures sumOf(List<TurnFigures> all) {
        return new TurnFigures(
                sum(all, TurnFigures::called),
                sum(all, TurnFigures::served),
                sum(all, TurnFigures::notPresent),
                sum(all, TurnFigures::undone),
                sum(all, TurnFigures::transferred),
                sum(all, TurnFigures::chosen),
                Times.NONE,
                Times.NONE,
                Share.NONE,
                sumIfAll(all, TurnFigures::openMillis),
                sumIfAll(all, TurnFigures::pausedMillis));
    }

    /** What is not known of one of them is not known of all. */
    private static @Nullable Long sumIfAll(List<TurnFigures> all, Function<TurnFigures, @Nullable Long> figure) {
        long sum = 0;
        for (TurnFigures one : all) {
            Long part = figure.apply(one);
            if (part == null) {
                return null;
            }
            sum += part;
        }
        return sum;
    }

    private static long sum(List<TurnFigures> all, ToLongFunction<TurnFigures> figure) {
        return all.stream().mapToLong(figure).sum();
    }
}
