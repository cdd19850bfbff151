package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer at a counter, from taking it to leaving it. Immutable.
 *
 * @param openedSequence of the event that began it: its name
 * @param openMillis from opening to closing, pauses included; null while it is open
 * @param pausedMillis of the pauses that ended
 */
public record CounterSessionRow(
        long openedSequence,
        LocalDate businessDate,
        String counterCode,
        String officerId,
        Instant openedAt,
        int openedHourOfDay,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        @Nullable Long openMillis,
        long pausedMillis)
        implements Row {}
