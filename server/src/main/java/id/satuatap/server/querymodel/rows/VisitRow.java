package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit. Immutable.
 *
 * @param outcome the state of the leg that ended last; null while a leg is open
 * @param totalMillis null while a leg is open, and where a leg was not served to its own end
 */
public record VisitRow(
        LocalDate businessDate,
        String visitId,
        String ticketNumber,
        String prefix,
        int ordinal,
        int persons,
        boolean priority,
        String languageTag,
        @Nullable String deviceId,
        int ahead,
        @Nullable Integer estimateFromMinutes,
        @Nullable Integer estimateToMinutes,
        int configurationVersion,
        Instant issuedAt,
        int issuedHourOfDay,
        int legs,
        @Nullable String outcome,
        @Nullable Instant endedAt,
        @Nullable Long totalMillis)
        implements Row {}
