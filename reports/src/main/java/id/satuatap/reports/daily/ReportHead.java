package id.satuatap.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which day a report tells of, and where its figures come from. Immutable. Two reports of the same day and scope from the
 * same journal position differ in {@code madeAt} and {@code madeBy} alone.
 *
 * @param day the business day
 * @param zone the mall's, in which hours are told
 * @param zoneAbbreviation as people say it: WIB, WITA, WIT
 * @param scopeAgencyCode the one agency that it tells of; null for the whole mall
 * @param scopeName that agency's name, or the mall's
 * @param firstOpened when the day was opened; null when it never was
 * @param closed when the day was closed; null while it is not
 * @param definitionsVersion of docs/metrics.md, from 1
 * @param journalSequence the last event that is in the figures
 * @param journalHead the journal's hash at that event, in hex
 * @param madeAt when the report was made
 * @param madeBy a person's name, or the server's
 * @param complete whether the day is closed, so that no figure will change any more
 */
public record ReportHead(
        String mallName,
        LocalDate day,
        ZoneId zone,
        String zoneAbbreviation,
        @Nullable String scopeAgencyCode,
        String scopeName,
        @Nullable Instant firstOpened,
        @Nullable Instant closed,
        int definitionsVersion,
        long journalSequence,
        String journalHead,
        Instant madeAt,
        String madeBy,
        String softwareVersion,
        boolean complete) {
    public ReportHead {
        Counts.notBlank("mallName", mallName);
        Counts.notNegative("journalSequence", journalSequence);
        if (definitionsVersion < 1) {
            throw new IllegalArgumentException("definitions are counted from 1: " + definitionsVersion);
        }
        if (complete && closed == null) {
            throw new IllegalArgumentException("a complete day was closed at some time");
        }
    }
}
