package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business day. Immutable.
 *
 * @param closedSequence the last of the record that closed it: no figure of the day changes after it
 * @param closedHeadHash the journal's hash at that record
 */
public record BusinessDayRow(
        LocalDate businessDate,
        Instant openedAt,
        @Nullable Instant closingAt,
        @Nullable Instant closedAt,
        @Nullable Long closedSequence,
        @Nullable String closedHeadHash)
        implements Row {}
