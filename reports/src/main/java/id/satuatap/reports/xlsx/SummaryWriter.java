package id.satuatap.reports.xlsx;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.sheet.Cell;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the first sheet: the day, its key figures, its times, and where they come from. Confined to the writing thread. */
final class SummaryWriter {
    private final Worksheet out;
    private final Words words;
    private int row;

    SummaryWriter(WorkbookParts workbook, Words words) {
        this.out = workbook.sheet(words.of("sheet.summary"));
        this.words = words;
    }

    void write(DailyReport report) {
        ReportHead head = report.head();
        Moments moments = new Moments(words, head.zone(), head.zoneAbbreviation());
        out.width(0, 30);
        List.of(1, 2, 3, 4, 5).forEach(column -> out.width(column, 16));
        title(words.of("report.title"));
        line("provenance.period", Cell.day(head.day()));
        line("provenance.scope", Cell.text(head.scopeName()));
        line("sheet.state", Cell.text(words.of(head.complete() ? "report.complete" : "report.incomplete")));
        moment("sheet.opened", head, head.firstOpened());
        moment("sheet.closed", head, head.closed());
        row++;
        writeCounts(report.total());
        row++;
        writeTimes(report.total());
        row++;
        heading(words.of("section.provenance"));
        line(
                "provenance.definitions",
                Cell.text(words.of("provenance.definitions.value", Integer.toString(head.definitionsVersion()))));
        line("provenance.journal", Cell.count(head.journalSequence()));
        line("provenance.hash", Cell.text(head.journalHead()));
        line("provenance.madeBy", Cell.text(head.madeBy()));
        line("provenance.madeAt", Cell.text(moments.moment(head.madeAt())));
        line("provenance.software", Cell.text(words.of("provenance.software.value", head.softwareVersion())));
    }

    private void writeCounts(Figures total) {
        heading(words.of("section.summary"));
        line("column.issued", Cell.count(total.issued()));
        line("column.served", Cell.count(total.served()));
        line("column.notPresent", Cell.count(total.notPresent()));
        line("column.cancelled", Cell.count(total.cancelled()));
        line("column.unserved", Cell.count(total.unserved()));
        line("column.open", Cell.count(total.open()));
        line("column.within", Cell.part(total.withinStandard()));
    }

    private void writeTimes(Figures total) {
        heading(words.of("section.times"));
        List<String> names = List.of("measured", "mean", "median", "p90", "longest");
        for (int column = 0; column < names.size(); column++) {
            out.text(row, column + 1, CellStyle.LABEL, words.of("column." + names.get(column)));
        }
        row++;
        times("column.waiting", total.waiting());
        times("column.walking", total.walking());
        times("column.service.time", total.service());
    }

    private void times(String key, Times times) {
        List<Cell> cells = List.of(
                Cell.count(times.count()),
                Cell.time(times.meanMillis()),
                Cell.time(times.medianMillis()),
                Cell.time(times.p90Millis()),
                Cell.time(times.longestMillis()));
        out.text(row, 0, CellStyle.PLAIN, words.of(key));
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).match(new CellWriter(out, row, column + 1, CellWriter.Kind.ROW));
        }
        row++;
    }

    private void title(String title) {
        out.text(row, 0, CellStyle.TITLE, title);
        row += 2;
    }

    private void heading(String heading) {
        out.text(row, 0, CellStyle.HEADING, heading);
        row++;
    }

    private void line(String key, Cell value) {
        out.text(row, 0, CellStyle.PLAIN, words.of(key));
        value.match(new CellWriter(out, row, 1, CellWriter.Kind.FACT));
        row++;
    }

    private void moment(String key, ReportHead head, @Nullable Instant moment) {
        out.text(row, 0, CellStyle.PLAIN, words.of(key));
        if (moment != null) {
            out.moment(row, 1, CellStyle.FACT_MOMENT, moment.atZone(head.zone()).toLocalDateTime());
        }
        row++;
    }
}
