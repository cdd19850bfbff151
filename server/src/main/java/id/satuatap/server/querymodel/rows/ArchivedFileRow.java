package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of an archived report. Immutable.
 *
 * @param archivedSequence of the event that tells of it: a report archived again has files of its own
 * @param byteCount how long the file is
 */
public record ArchivedFileRow(
        long archivedSequence,
        String fileName,
        LocalDate businessDate,
        Instant archivedAt,
        int definitionsVersion,
        String sha256,
        long byteCount)
        implements Row {}
