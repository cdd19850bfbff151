package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A turn. Immutable.
 *
 * @param policy the rule that chose him; RESUMED or REOPENED for a turn that took up an interrupted one
 * @param calls 1 and one more for each recall; 0 where no call began it
 * @param overtook how many waited longer at the counter when it was called
 * @param callReason the officer's code for choosing the number, null where a rule chose
 * @param shownAt when a board or the voice first told the hall
 * @param outcome null while it is open
 * @param accurate false when the close of the day ended it
 * @param walkingMillis null where nobody was told before serving began, and where the turn was undone
 * @param serviceMillis with the interrupted turns that it took up, without the time between; null where serving did not come to its own end
 */
public record TurnRow(
        LocalDate businessDate,
        String turnId,
        String legId,
        String visitId,
        String counterCode,
        String officerId,
        String serviceCode,
        String policy,
        int waitingThen,
        int overtook,
        @Nullable String callReason,
        Instant calledAt,
        int calledHourOfDay,
        int calls,
        @Nullable Instant shownAt,
        @Nullable Instant servingAt,
        boolean startedByItself,
        @Nullable Instant endedAt,
        @Nullable Integer endedHourOfDay,
        @Nullable String outcome,
        boolean accurate,
        @Nullable Long walkingMillis,
        @Nullable Long serviceMillis)
        implements Row {}
