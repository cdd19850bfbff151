package id.satuatap.reports.xlsx;

import id.satuatap.reports.daily.Share;
import id.satuatap.reports.sheet.Cell;
import java.time.LocalDate;

/** Writes one cell as Excel's own kind of value and answers the sheet. Confined to the writing thread. */
final class CellWriter implements Cell.Cases<Worksheet> {
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Worksheet sheet;
    private final int row;
    private final int column;
    private final Kind kind;

    CellWriter(Worksheet sheet, int row, int column, Kind kind) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.kind = kind;
    }

    /** What row or list a cell belongs to, and so how it looks. */
    enum Kind {
        ROW(CellStyle.PLAIN, CellStyle.WHOLE, CellStyle.MINUTES, CellStyle.PERCENT, CellStyle.DAY),
        TOTAL(
                CellStyle.TOTAL,
                CellStyle.TOTAL_WHOLE,
                CellStyle.TOTAL_MINUTES,
                CellStyle.TOTAL_PERCENT,
                CellStyle.TOTAL),
        FACT(CellStyle.FACT, CellStyle.FACT_WHOLE, CellStyle.MINUTES, CellStyle.FACT_PERCENT, CellStyle.FACT_DAY);

        private final CellStyle text;
        private final CellStyle whole;
        private final CellStyle minutes;
        private final CellStyle percent;
        private final CellStyle day;

        Kind(CellStyle text, CellStyle whole, CellStyle minutes, CellStyle percent, CellStyle day) {
            this.text = text;
            this.whole = whole;
            this.minutes = minutes;
            this.percent = percent;
            this.day = day;
        }
    }

    @Override
    public Worksheet empty() {
        sheet.empty(row, column, kind.text);
        return sheet;
    }

    @Override
    public Worksheet text(String text) {
        sheet.text(row, column, kind.text, text);
        return sheet;
    }

    @Override
    public Worksheet count(long value) {
        sheet.number(row, column, kind.whole, (double) value);
        return sheet;
    }

    @Override
    public Worksheet time(long millis) {
        sheet.number(row, column, kind.minutes, millis / MILLIS_A_MINUTE);
        return sheet;
    }

    @Override
    public Worksheet part(Share share) {
        sheet.number(row, column, kind.percent, (double) share.within() / share.measured());
        return sheet;
    }

    @Override
    public Worksheet day(LocalDate day) {
        sheet.day(row, column, kind.day, day);
        return sheet;
    }
}
