package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leg. Immutable.
 *
 * @param turns how many, undone ones too
 * @param firstCalledAt of the first call that was not undone
 * @param waitingMillis null before that call, and where the leg was missed, ended as no-show or was not served
 * @param endReason why it was not served
 */
public record LegRow(
        LocalDate businessDate,
        String legId,
        String visitId,
        int ordinal,
        String serviceCode,
        int stage,
        int cases,
        String cause,
        @Nullable String fromTurnId,
        int configurationVersion,
        Instant queuedAt,
        int queuedHourOfDay,
        Instant effectiveAt,
        String state,
        int turns,
        @Nullable Instant firstCalledAt,
        @Nullable Long waitingMillis,
        @Nullable Instant endedAt,
        @Nullable String endReason)
        implements Row {}
