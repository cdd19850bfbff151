package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A break within a counter session. Immutable. */
public record CounterPauseRow(
        long pausedSequence,
        long sessionSequence,
        LocalDate businessDate,
        String counterCode,
        @Nullable String reason,
        Instant pausedAt,
        @Nullable Instant endedAt,
        @Nullable Long pauseMillis)
        implements Row {}
