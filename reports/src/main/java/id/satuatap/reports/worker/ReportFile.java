package id.satuatap.reports.worker;

import java.nio.file.Path;

/**
 * A file of a report, complete and on the disk. Immutable.
 *
 * @param sha256 of its bytes, in lower case hex
 */
public record ReportFile(ReportFormat format, Path path, long bytes, String sha256) {}
