package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A business day. Immutable. */
public record BusinessDayRow(
        LocalDate businessDate,
        Instant openedAt,
        @Nullable Instant closingAt,
        @Nullable Instant closedAt) implements Row {}
