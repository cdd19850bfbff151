package id.satuatap.reports.worker;

import id.satuatap.reports.csv.DailyCsv;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.pdf.DailyReportPages;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.worker.internal.WholeFile;
import id.satuatap.reports.xlsx.DailyWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes the files of reports in this process: the worker's work, and that of a command that ends after one report. Confined
 * to one thread; keeps the pages' layout for the next report.
 */
public final class ReportMaker {
    private final Map<ReportLanguage, DailyReportPages> pages = new EnumMap<>(ReportLanguage.class);

    /**
     * Makes one file: written under another name, then renamed, so that nobody finds half of it.
     *
     * @throws IOException when the folder cannot be written
     */
    public ReportFile make(ReportOrder order, ReportFormat format) throws IOException {
        Path path = order.folder().resolve(order.name() + "." + format.extension());
        byte[] bytes = bytes(order.report(), order.language(), format);
        return new ReportFile(format, path, bytes.length, WholeFile.write(path, bytes));
    }

    /** The bytes of a report in one format. */
    public byte[] bytes(DailyReport report, ReportLanguage language, ReportFormat format) throws IOException {
        return switch (format) {
            case PDF -> pages.computeIfAbsent(language, DailyReportPages::new).of(report);
            case XLSX -> new DailyWorkbook(language).of(report);
            case CSV -> new DailyCsv(language).of(report);
        };
    }
}
