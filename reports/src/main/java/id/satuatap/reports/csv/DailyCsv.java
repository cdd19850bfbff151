package id.satuatap.reports.csv;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.sheet.Cell;
import id.satuatap.reports.sheet.Column;
import id.satuatap.reports.sheet.DailySheets;
import id.satuatap.reports.sheet.Sheet;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the daily report as one table in a CSV file: semicolons, UTF-8 with its mark, CRLF, decimal comma (a point in
 * English). Each row says of which part it is, so that a filter gives any of the report's
 * tables, with its total as a part of its own. Thread-safe.
 */
public final class DailyCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Words words;
    private final CellText cells;

    public DailyCsv(ReportLanguage language) {
        this.words = Words.in(language);
        this.cells = new CellText(language == ReportLanguage.INDONESIAN ? ',' : '.');
    }

    /** The same report gives the same bytes. */
    public byte[] of(DailyReport report) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, Stream.of(Column.values()).map(column -> Cell.text(column.label(words))));
        for (Sheet sheet : new DailySheets(words).of(report)) {
            String part = words.of(sheet.part().key());
            int last = sheet.rows().size() - 1;
            for (int row = 0; row <= last; row++) {
                boolean total = sheet.totalled() && row == last;
                String name = total ? words.of("sheet.totalOf", part) : part;
                line(text, row(report, name, sheet.columns(), sheet.rows().get(row)));
            }
        }
        notes(report.head()).forEach(note -> line(text, note));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Cell> row(DailyReport report, String part, List<Column> columns, List<Cell> row) {
        Map<Column, Cell> found = new EnumMap<>(Column.class);
        found.put(Column.DAY, Cell.day(report.head().day()));
        found.put(Column.PART, Cell.text(part));
        for (int column = 0; column < row.size(); column++) {
            found.put(columns.get(column), row.get(column));
        }
        return Stream.of(Column.values()).map(column -> found.getOrDefault(column, Cell.EMPTY));
    }

    /** Where the figures come from, in the columns of codes and names so that they do not disturb a sum. */
    private List<Stream<Cell>> notes(ReportHead head) {
        Moments moments = new Moments(words, head.zone(), head.zoneAbbreviation());
        return List.of(
                note(head, "provenance.scope", head.scopeName()),
                note(head, "sheet.state", words.of(head.complete() ? "report.complete" : "report.incomplete")),
                note(
                        head,
                        "provenance.definitions",
                        words.of("provenance.definitions.value", Integer.toString(head.definitionsVersion()))),
                note(head, "provenance.journal", Long.toString(head.journalSequence())),
                note(head, "provenance.hash", head.journalHead()),
                note(head, "provenance.madeBy", head.madeBy()),
                note(head, "provenance.madeAt", moments.moment(head.madeAt())),
                note(head, "provenance.software", words.of("provenance.software.value", head.softwareVersion())));
    }

    private Stream<Cell> note(ReportHead head, String key, String value) {
        return Stream.concat(
                Stream.of(
                        Cell.day(head.day()),
                        Cell.text(words.of("sheet.note")),
                        Cell.text(words.of(key)),
                        Cell.text(value)),
                Stream.generate(() -> Cell.EMPTY).limit(Column.values().length - 4L));
    }

    private void line(StringBuilder text, Stream<Cell> row) {
        text.append(row.map(cell -> cell.match(cells)).collect(Collectors.joining(";")))
                .append("\r\n");
    }
}
