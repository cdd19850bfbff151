package id.satuatap.reports.xlsx;

import id.satuatap.reports.sheet.Cell;
import id.satuatap.reports.sheet.Column;
import id.satuatap.reports.sheet.Sheet;
import id.satuatap.reports.text.Words;
import java.util.List;

/** Writes rows under a head that stays in sight, ready to be filtered and printed. Confined to the writing thread. */
final class SheetWriter {
    private static final int HEAD_HEIGHT = 45;

    private final WorkbookParts workbook;
    private final Words words;

    SheetWriter(WorkbookParts workbook, Words words) {
        this.workbook = workbook;
        this.words = words;
    }

    void write(Sheet sheet) {
        Worksheet out = workbook.sheet(words.of(sheet.part().key()));
        List<Column> columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            out.text(0, column, CellStyle.HEAD, columns.get(column).label(words));
            out.width(column, columns.get(column).width());
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            boolean total = sheet.totalled() && row == sheet.rows().size() - 1;
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cells.get(column)
                        .match(new CellWriter(
                                out, row + 1, column, total ? CellWriter.Kind.TOTAL : CellWriter.Kind.ROW));
            }
        }
        // The total stays below whatever is filtered or sorted.
        int lastRow = sheet.rows().size() - (sheet.totalled() ? 1 : 0);
        out.head(HEAD_HEIGHT, namesOf(columns), lastRow, columns.size() - 1);
    }

    /** The columns that name a row stay in sight when the numbers are scrolled; two at most, or no number has room. */
    private static int namesOf(List<Column> columns) {
        return columns.get(0) == Column.AGENCY_CODE ? 2 : 1;
    }
}
