package id.satuatap.server.querymodel.rows;

import org.jspecify.annotations.Nullable;

/** A service as one configuration has it. Immutable. */
public record ServiceRow(
        int version,
        String serviceCode,
        String agencyCode,
        String name,
        String prefix,
        int standardMinutes,
        @Nullable Integer dailyQuota)
        implements Row {}
