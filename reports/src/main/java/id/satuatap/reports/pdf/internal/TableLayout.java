package id.satuatap.reports.pdf.internal;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;

/** Lays a table out: heads on each page, rows that are never split or cut. Confined to the thread that lays out. */
final class TableLayout {
    static final int HEAD_HEIGHT = 36;

    private static final int SPAN_HEIGHT = 14;
    private static final int ROW_HEIGHT = 14;
    private static final int GROUP_HEIGHT = 16;
    /** A group's row starts a page when it could not be followed by a row or two. */
    private static final int GROUP_ROOM = GROUP_HEIGHT + 2 * ROW_HEIGHT;

    private final Table table;
    private final Canvas canvas;

    private TableLayout(Table table) {
        this.table = table;
        this.canvas = new Canvas(table.name());
    }

    static JasperReport of(Table table, JasperReportsContext context) {
        TableLayout layout = new TableLayout(table);
        layout.layOut();
        return layout.canvas.compiled(context);
    }

    private void layOut() {
        JasperDesign design = canvas.design();
        design.setPageWidth(table.width());
        design.setColumnWidth(table.width());
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
        design.setColumnHeader(heads());
        if (table.grouped()) {
            addGroup(design);
        }
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(row(ROW_HEIGHT, Row.LINE, Row::cell, Look.CELL_NAME, Look.CELL_NUMBER));
        if (table.grouped()) {
            detail.addBand(across(ROW_HEIGHT, Row.NOTED, Row.NOTE, Look.ROW_NOTE, 12));
        }
        detail.addBand(row(GROUP_HEIGHT, Row.TOTAL, Row::cell, Look.STRONG_NAME, Look.STRONG_NUMBER));
    }

    private JRDesignBand heads() {
        int spansHigh = table.spanned() ? SPAN_HEIGHT : 0;
        int labelsHigh = HEAD_HEIGHT - SPAN_HEIGHT;
        JRDesignBand band = Canvas.band(spansHigh + labelsHigh + 2);
        if (table.spanned()) {
            spans(band::addElement);
        }
        labels(band::addElement, new Box(0, spansHigh, width(), labelsHigh));
        canvas.block(band::addElement, new Box(0, spansHigh + labelsHigh, width(), 1), Ink.BRAND);
        return band;
    }

    private void spans(Consumer<JRDesignElement> band) {
        JRDesignFrame spans = shaded(Tag.ROW.on(canvas.frame(band, new Box(0, 0, width(), SPAN_HEIGHT))));
        int x = 0;
        int first = 0;
        for (Table.Span span : table.spans()) {
            int wide = table.columns().subList(first, first + span.columns()).stream()
                    .mapToInt(Table.Column::width)
                    .sum();
            JRDesignElement head = Tag.HEAD.on(
                    canvas.words(spans::addElement, new Box(x, 0, wide, SPAN_HEIGHT), Look.COLUMN_SPAN, span.label()));
            Tag.span(head, span.columns());
            if (!span.label().isBlank()) {
                canvas.block(spans::addElement, new Box(x + 6, SPAN_HEIGHT - 1, wide - 6, 1), Ink.LINE);
            }
            x += wide;
            first += span.columns();
        }
    }

    private void labels(Consumer<JRDesignElement> band, Box place) {
        int high = place.height();
        JRDesignFrame labels = shaded(Tag.ROW.on(canvas.frame(band, place)));
        int x = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column head = table.columns().get(column);
            Look look = column == 0 ? Look.COLUMN_NAME : Look.COLUMN_NUMBER;
            Box box = column == 0
                    ? place(0, x, head.width(), high - 2, 4)
                    : new Box(x + head.width() - 2 - roomForLabel(head), 0, roomForLabel(head), high - 2);
            var label = Tag.HEAD.on(canvas.words(labels::addElement, box, look, head.label()));
            label.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
            x += head.width();
        }
    }

    private void addGroup(JasperDesign design) {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("agency");
        group.setExpression(canvas.readField(Row.GROUP, String.class));
        group.setReprintHeaderOnEachPage(true);
        group.setMinHeightToStartNewPage(GROUP_ROOM);
        JRDesignBand band = table.grouping() == Table.Grouping.FIGURES
                ? row(GROUP_HEIGHT, Row.HEADED, Row::head, Look.STRONG_NAME, Look.STRONG_NUMBER)
                : across(GROUP_HEIGHT, Row.HEADED, Row.head(0), Look.STRONG_NAME, 4);
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        try {
            design.addGroup(group);
        } catch (JRException fault) {
            throw new IllegalStateException("one group a table", fault);
        }
    }

    private JRDesignBand row(int height, String when, IntFunction<String> field, Look name, Look number) {
        boolean strong = name == Look.STRONG_NAME;
        JRDesignBand band = Canvas.band(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(canvas.readField(when, Boolean.class));
        JRDesignFrame row = Tag.ROW.on(canvas.frame(band::addElement, new Box(0, 0, width(), height)));
        if (strong) {
            shaded(row);
        }
        row.getLineBox().getBottomPen().setLineWidth(strong ? 0.6f : 0.3f);
        row.getLineBox().getBottomPen().setLineColor(Ink.LINE);
        int x = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            int wide = table.columns().get(column).width();
            tagged(
                    column,
                    canvas.field(
                            row::addElement,
                            place(column, x, wide, height - 1, table.grouped() && !strong ? 12 : 4),
                            column == 0 ? name : number,
                            field.apply(column)));
            x += wide;
        }
        return band;
    }

    /** The figures of a row are one cell, heard in order: see {@link LeanRows}. */
    private void tagged(int column, JRDesignElement cell) {
        int last = table.columns().size() - 1;
        if (column == 0 || last == 1) {
            Tag.CELL.on(cell);
        } else if (column == 1) {
            Tag.CELL.from(cell);
        } else if (column == last) {
            Tag.CELL.to(cell);
        }
    }

    /** A row of one cell. */
    private JRDesignBand across(int height, String when, String field, Look look, int indent) {
        JRDesignBand band = Canvas.band(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(canvas.readField(when, Boolean.class));
        JRDesignFrame row = Tag.ROW.on(canvas.frame(band::addElement, new Box(0, 0, width(), height)));
        if (look == Look.STRONG_NAME) {
            shaded(row);
        }
        row.getLineBox().getBottomPen().setLineWidth(0.3f);
        row.getLineBox().getBottomPen().setLineColor(Ink.LINE);
        JRDesignElement cell = Tag.CELL.on(
                canvas.field(row::addElement, new Box(indent, 0, width() - indent - 2, height - 1), look, field));
        Tag.span(cell, table.columns().size());
        return band;
    }

    /** Narrow columns need all their width for a word; in others a gap keeps neighbours apart. */
    static int roomForLabel(Table.Column column) {
        return column.width() - (column.width() > 36 ? 6 : 2);
    }

    private static Box place(int column, int x, int width, int height, int indent) {
        return column == 0 ? new Box(x + indent, 0, width - indent - 4, height) : new Box(x, 0, width - 2, height);
    }

    private static JRDesignFrame shaded(JRDesignFrame frame) {
        frame.setMode(ModeEnum.OPAQUE);
        frame.setBackcolor(Ink.SOFT);
        return frame;
    }

    private int width() {
        return table.width();
    }
}
