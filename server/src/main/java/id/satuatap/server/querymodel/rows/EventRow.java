package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event with what it refers to, for the history of a ticket. Immutable.
 *
 * @param businessDate of the day that ran, or of the visit it speaks of; null between days
 * @param principal who caused it
 * @param otherVisitId of two visits that were joined or parted, the one that went on
 * @param detail a state or reason as the event tells it, never words for people
 */
public record EventRow(
        long sequence,
        Instant happenedAt,
        @Nullable LocalDate businessDate,
        int hourOfDay,
        String eventType,
        String principal,
        @Nullable String visitId,
        @Nullable String otherVisitId,
        @Nullable String legId,
        @Nullable String turnId,
        @Nullable String counterCode,
        @Nullable String personId,
        @Nullable String deviceId,
        @Nullable String detail)
        implements Row {}
