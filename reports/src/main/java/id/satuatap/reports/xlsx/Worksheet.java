package id.satuatap.reports.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sheet of a workbook while it is being written. Confined to the writing thread. Rows and columns count from 0. */
final class Worksheet {
    /** Excel counts days so that 1 March 1900 is day 61. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final double SECONDS_A_DAY = 86_400;

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private int frozenColumns;
    private String filter = "";
    private int headHeight;

    Worksheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** In characters. */
    void width(int column, int characters) {
        widths.put(column, characters);
    }

    void text(int row, int column, CellStyle style, String text) {
        put(row, column, style, " t=\"inlineStr\"><is><t>" + WorkbookParts.escaped(text) + "</t></is></c>");
    }

    void number(int row, int column, CellStyle style, double value) {
        String digits = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        put(row, column, style, "><v>" + digits + "</v></c>");
    }

    void day(int row, int column, CellStyle style, LocalDate day) {
        number(row, column, style, (double) ChronoUnit.DAYS.between(DAY_ZERO, day));
    }

    void moment(int row, int column, CellStyle style, LocalDateTime moment) {
        number(row, column, style, ChronoUnit.SECONDS.between(DAY_ZERO.atStartOfDay(), moment) / SECONDS_A_DAY);
    }

    void empty(int row, int column, CellStyle style) {
        if (style != CellStyle.PLAIN) {
            put(row, column, style, "/>");
        }
    }

    /** The first row stays in sight and is printed on each page, as are the first columns; rows can be filtered. */
    void head(int height, int columnsInSight, int lastRow, int lastColumn) {
        headHeight = height;
        frozenColumns = columnsInSight;
        filter = "$A$1:$" + letters(lastColumn) + "$" + (lastRow + 1);
    }

    /** The rows that can be filtered, absolutely; empty when none can. */
    String filter() {
        return filter;
    }

    String xml() {
        StringBuilder xml = new StringBuilder(WorkbookParts.DECLARATION);
        xml.append("<worksheet xmlns=\"").append(WorkbookParts.MAIN).append("\">");
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        appendView(xml);
        appendWidths(xml);
        appendRows(xml);
        if (!filter.isEmpty()) {
            xml.append("<autoFilter ref=\"").append(filter.replace("$", "")).append("\"/>");
        }
        return xml.append(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("</worksheet>")
                .toString();
    }

    private void appendView(StringBuilder xml) {
        xml.append("<sheetViews><sheetView workbookViewId=\"0\"");
        if (filter.isEmpty()) {
            xml.append(" showGridLines=\"0\"/></sheetViews>");
            return;
        }
        xml.append("><pane xSplit=\"").append(frozenColumns).append("\" ySplit=\"1\" topLeftCell=\"");
        xml.append(letters(frozenColumns)).append("2\" activePane=\"bottomRight\" state=\"frozen\"/>");
        xml.append("</sheetView></sheetViews>");
    }

    private void appendWidths(StringBuilder xml) {
        if (widths.isEmpty()) {
            return;
        }
        xml.append("<cols>");
        widths.forEach((column, width) -> xml.append("<col min=\"")
                .append(column + 1)
                .append("\" max=\"")
                .append(column + 1)
                .append("\" width=\"")
                .append(width)
                .append("\" customWidth=\"1\"/>"));
        xml.append("</cols>");
    }

    private void appendRows(StringBuilder xml) {
        xml.append("<sheetData>");
        rows.forEach((row, cells) -> {
            xml.append("<row r=\"").append(row + 1).append('"');
            if (row == 0 && headHeight > 0) {
                xml.append(" ht=\"").append(headHeight).append("\" customHeight=\"1\"");
            }
            xml.append('>');
            cells.values().forEach(xml::append);
            xml.append("</row>");
        });
        xml.append("</sheetData>");
    }

    private void put(int row, int column, CellStyle style, String rest) {
        rows.computeIfAbsent(row, any -> new TreeMap<>())
                .put(column, "<c r=\"" + letters(column) + (row + 1) + "\" s=\"" + style.number() + '"' + rest);
    }

    /** A, B, ... Z, AA. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
