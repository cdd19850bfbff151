package id.satuatap.server.querymodel.rows;

import org.jspecify.annotations.Nullable;

/**
 * A service as one configuration has it. Immutable.
 *
 * @param ordinal its place in the document, from 1
 */
public record ServiceRow(
        int version,
        String serviceCode,
        int ordinal,
        String agencyCode,
        String name,
        String prefix,
        int standardMinutes,
        @Nullable Integer dailyQuota)
        implements Row {}
