package id.satuatap.reports.xlsx;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.sheet.DailySheets;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.text.Words;
import java.io.IOException;

/** Makes the daily report as an XLSX workbook: summary, one sheet for each table, definitions. Thread-safe. */
public final class DailyWorkbook {
    private final Words words;

    public DailyWorkbook(ReportLanguage language) {
        this.words = Words.in(language);
    }

    /** The same report gives the same bytes. */
    public byte[] of(DailyReport report) throws IOException {
        WorkbookParts workbook = new WorkbookParts(
                words.of("report.title") + " " + report.head().day(),
                report.head().madeAt());
        new SummaryWriter(workbook, words).write(report);
        SheetWriter sheets = new SheetWriter(workbook, words);
        new DailySheets(words).of(report).forEach(sheets::write);
        new DefinitionsWriter(workbook, words).write();
        return workbook.bytes();
    }
}
