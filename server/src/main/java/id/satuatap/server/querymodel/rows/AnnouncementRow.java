package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call to be spoken. Immutable.
 *
 * @param callNo 1 for the first call, more for recalls
 * @param outcome SPOKEN, DROPPED or FAILED; null while it waits, and where the day closed over it
 * @param untilSpokenMillis from the call until it was spoken
 */
public record AnnouncementRow(
        LocalDate businessDate,
        String announcementId,
        String turnId,
        int callNo,
        int acousticGroup,
        Instant queuedAt,
        @Nullable Instant grantedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable Long untilSpokenMillis)
        implements Row {}
