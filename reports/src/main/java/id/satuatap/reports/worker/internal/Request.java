package id.satuatap.reports.worker.internal;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.reports.worker.ReportOrder;
import java.nio.file.Path;
import java.util.List;

/** One line from the parent: an order with its number. Immutable. */
public record Request(
        long number,
        ReportLanguage language,
        List<ReportFormat> formats,
        String folder,
        String name,
        DailyReport report) {
    static Request of(long number, ReportOrder order) {
        return new Request(
                number,
                order.language(),
                order.formats(),
                order.folder().toAbsolutePath().toString(),
                order.name(),
                order.report());
    }

    ReportOrder order() {
        return new ReportOrder(report, language, formats, Path.of(folder), name);
    }
}
