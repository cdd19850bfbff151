package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One printing of a ticket. Immutable. */
public record TicketCopyRow(
        LocalDate businessDate,
        String visitId,
        int copyNo,
        @Nullable String deviceId,
        Instant requestedAt,
        String state,
        @Nullable String proofTier,
        @Nullable String reason,
        @Nullable Instant reportedAt)
        implements Row {}
