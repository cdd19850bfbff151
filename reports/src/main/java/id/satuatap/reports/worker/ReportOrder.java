package id.satuatap.reports.worker;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.text.ReportLanguage;
import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of a worker. Immutable.
 *
 * @param formats in the order in which they are to be made, at least one
 * @param folder where the files go; made when missing
 * @param name of the files, without an extension, such as laporan-harian_2026-11-23
 */
public record ReportOrder(
        DailyReport report, ReportLanguage language, List<ReportFormat> formats, Path folder, String name) {
    public ReportOrder {
        formats = List.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("a report has a format");
        }
        if (!name.equals(Path.of(name).getFileName().toString())) {
            throw new IllegalArgumentException("a file's name, not a path: " + name);
        }
    }
}
