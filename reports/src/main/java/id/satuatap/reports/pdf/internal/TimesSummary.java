package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.Times;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.type.ModeEnum;

/** The three times of the whole scope on the first page. Confined to the thread that lays out. */
final class TimesSummary {
    private static final List<String> COLUMNS = List.of("measured", "mean", "median", "p90", "longest");
    private static final List<String> TIMES = List.of("waiting", "walking", "service.time");
    private static final int ROW = 17;
    private static final int NAME = 130;

    private final Canvas canvas;
    private final Words words;

    TimesSummary(Canvas canvas, Words words) {
        this.canvas = canvas;
        this.words = words;
    }

    void into(Consumer<JRDesignElement> band, Box box) {
        Tag.H2.on(canvas.words(
                band, new Box(box.x(), box.y(), box.width(), 18), Look.HEADING, words.of("section.times")));
        JRDesignFrame table =
                Tag.TABLE.on(canvas.frame(band, new Box(box.x(), box.y() + 22, box.width(), ROW * (TIMES.size() + 1))));
        int wide = (box.width() - NAME) / COLUMNS.size();
        JRDesignFrame heads = row(table, 0, box.width());
        heads.setMode(ModeEnum.OPAQUE);
        heads.setBackcolor(Ink.SOFT);
        Tag.HEAD.on(canvas.words(heads::addElement, new Box(4, 0, NAME - 4, ROW - 1), Look.COLUMN_NAME, ""));
        for (int column = 0; column < COLUMNS.size(); column++) {
            Tag.HEAD.on(canvas.words(
                    heads::addElement,
                    new Box(NAME + column * wide, 0, wide - 4, ROW - 1),
                    Look.COLUMN_NUMBER,
                    words.of("column." + COLUMNS.get(column))));
        }
        for (int time = 0; time < TIMES.size(); time++) {
            JRDesignFrame row = row(table, time + 1, box.width());
            Tag.HEAD.on(canvas.words(
                    row::addElement,
                    new Box(4, 0, NAME - 4, ROW - 1),
                    Look.STRONG_NAME,
                    words.of("column." + TIMES.get(time))));
            for (int column = 0; column < COLUMNS.size(); column++) {
                Tag.CELL.on(canvas.parameter(
                        row::addElement,
                        new Box(NAME + column * wide, 0, wide - 4, ROW - 1),
                        Look.CELL_NUMBER,
                        key(TIMES.get(time), COLUMNS.get(column))));
            }
        }
    }

    /** What the design reads of a report. */
    static void tell(Map<String, Object> parameters, String time, Times times, Numbers numbers) {
        parameters.put(key(time, "measured"), numbers.count(times.count()));
        parameters.put(key(time, "mean"), numbers.minutes(times.meanMillis()));
        parameters.put(key(time, "median"), numbers.minutes(times.medianMillis()));
        parameters.put(key(time, "p90"), numbers.minutes(times.p90Millis()));
        parameters.put(key(time, "longest"), numbers.minutes(times.longestMillis()));
    }

    private JRDesignFrame row(JRDesignFrame table, int row, int width) {
        JRDesignFrame frame = Tag.ROW.on(canvas.frame(table::addElement, new Box(0, row * ROW, width, ROW)));
        frame.getLineBox().getBottomPen().setLineWidth(0.3f);
        frame.getLineBox().getBottomPen().setLineColor(Ink.LINE);
        return frame;
    }

    private static String key(String time, String column) {
        return "times." + time + "." + column;
    }
}
