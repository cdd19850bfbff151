package id.satuatap.reports.daily;

import org.jspecify.annotations.Nullable;

/**
 * Whether people were called in their order, in the mall or at one agency on one day. Immutable. Calls are counted by turn
 * and defined in docs/metrics.md; one that was undone is none.
 *
 * @param calls turns that began with a call
 * @param byPriority how many of them were of visitors with priority
 * @param past calls before which somebody waited longer at the same counter
 * @param overtaken those who were passed so, once for each call that passed them
 * @param chosen calls of a number that an officer chose
 * @param ordinaryLongestMillis the longest waiting time of visitors without priority; null where none was measured
 * @param priorityLongestMillis that of visitors with priority; null where none was measured
 */
public record FairnessFigures(
        long calls,
        Share byPriority,
        long past,
        long overtaken,
        long chosen,
        @Nullable Long ordinaryLongestMillis,
        @Nullable Long priorityLongestMillis) {
    /** Nobody was called. */
    public static final FairnessFigures NONE = new FairnessFigures(0, Share.NONE, 0, 0, 0, null, null);

    public FairnessFigures {
        Counts.notNegative("calls", calls);
        Counts.notNegative("past", past);
        Counts.notNegative("overtaken", overtaken);
        Counts.notNegative("chosen", chosen);
    }
}
