package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published configuration. Immutable. */
public record ConfigurationRow(
        int version,
        long sequence,
        Instant publishedAt,
        @Nullable String scopeAgencyCode,
        @Nullable LocalDate effectiveDate,
        String mallName,
        String timeZone,
        String timeZoneLabel)
        implements Row {}
