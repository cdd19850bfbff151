package id.satuatap.reports.pdf;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.pdf.internal.Finish;
import id.satuatap.reports.pdf.internal.LeanRows;
import id.satuatap.reports.pdf.internal.Typesetter;
import id.satuatap.reports.text.ReportLanguage;
import java.io.IOException;

/**
 * Makes the daily report as a tagged PDF/A-1a, A4 lying. Thread-safe. It lays its pages out once, so that one is kept for
 * all reports of a language.
 */
public final class DailyReportPages {
    private final Typesetter typesetter;

    public DailyReportPages(ReportLanguage language) {
        this.typesetter = new Typesetter(language);
    }

    /**
     * The same report gives the same bytes, on every machine.
     *
     * @throws IOException when a temporary file cannot be written
     */
    public byte[] of(DailyReport report) throws IOException {
        return new Finish(report.head()).of(LeanRows.of(typesetter.pdf(report)));
    }
}
