package id.satuatap.reports.pdf.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Bars side by side for each hour, drawn as lines and shapes: no picture library, no font left out of the file. Immutable.
 */
final class BarChart extends AbstractRenderer implements Graphics2DRenderable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double LEGEND_HEIGHT = 16;
    private static final double AXIS_HEIGHT = 14;
    private static final double AXIS_WIDTH = 24;
    private static final double BAR_SHARE = 0.76;

    private final Font font;
    private final List<String> categories;
    private final List<Series> series;
    private final LongFunction<String> axis;
    private final DoubleFunction<String> label;

    /** Axis labels are whole numbers; the label is written over a bar that stands alone. */
    BarChart(
            Font font,
            List<String> categories,
            List<Series> series,
            LongFunction<String> axis,
            DoubleFunction<String> label) {
        this.font = font.deriveFont(6.4f);
        this.categories = List.copyOf(categories);
        this.series = List.copyOf(series);
        this.axis = axis;
        this.label = label;
    }

    /** Values of one kind, one for each category; NaN where there is none. */
    record Series(String name, Color color, List<Double> values) {
        Series {
            values = List.copyOf(values);
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D place) {
        page.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        page.setFont(font);
        double top = place.getY() + (series.size() > 1 ? LEGEND_HEIGHT : 6);
        Rectangle2D plot = new Rectangle2D.Double(
                place.getX() + AXIS_WIDTH, top, place.getWidth() - AXIS_WIDTH, place.getMaxY() - AXIS_HEIGHT - top);
        double step = Steps.forLargest(largest());
        int steps = (int) Math.max(1, Math.ceil(largest() / step));
        drawGrid(page, plot, step, steps);
        drawBars(page, plot, step * steps);
        if (series.size() > 1) {
            drawLegend(page, place);
        }
    }

    private void drawGrid(Graphics2D page, Rectangle2D plot, double step, int steps) {
        for (int line = 0; line <= steps; line++) {
            double y = plot.getMaxY() - plot.getHeight() * line / steps;
            page.setColor(line == 0 ? Ink.MUTED : Ink.LINE);
            page.setStroke(new BasicStroke(line == 0 ? 0.7f : 0.35f));
            page.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            page.setColor(Ink.MUTED);
            write(page, axis.apply(Math.round(step * line)), plot.getX() - 4, y + 2.2, 1);
        }
    }

    private void drawBars(Graphics2D page, Rectangle2D plot, double full) {
        double slot = plot.getWidth() / categories.size();
        double bar = slot * BAR_SHARE / series.size();
        for (int category = 0; category < categories.size(); category++) {
            double x = plot.getX() + slot * category + slot * (1 - BAR_SHARE) / 2;
            for (Series one : series) {
                double value = one.values().get(category);
                if (!Double.isNaN(value)) {
                    drawBar(page, plot, x, bar, one, new Scaled(value, value / full));
                }
                x += bar;
            }
            page.setColor(Ink.MUTED);
            write(page, categories.get(category), plot.getX() + slot * (category + 0.5), plot.getMaxY() + 9, 0.5);
        }
    }

    private void drawBar(Graphics2D page, Rectangle2D plot, double x, double width, Series one, Scaled value) {
        double high = plot.getHeight() * value.share();
        double y = plot.getMaxY() - high;
        page.setColor(one.color());
        page.fill(new Rectangle2D.Double(x + 0.3, y, width - 0.6, high));
        if (series.size() == 1) {
            writeOver(page, label.apply(value.value()), x + width / 2, y - 2.5);
        }
    }

    private record Scaled(double value, double share) {}

    private void drawLegend(Graphics2D page, Rectangle2D place) {
        double x = place.getX() + AXIS_WIDTH;
        for (Series one : series) {
            page.setColor(one.color());
            page.fill(new Rectangle2D.Double(x, place.getY() + 3, 7, 7));
            page.setColor(Ink.MUTED);
            write(page, one.name(), x + 10, place.getY() + 9, 0);
            x += 10 + page.getFontMetrics().stringWidth(one.name()) + 14;
        }
    }

    /** Writes centred on white, so that no line runs through it. */
    private static void writeOver(Graphics2D page, String text, double x, double y) {
        Rectangle2D bounds = page.getFontMetrics().getStringBounds(text, page);
        page.setColor(Color.WHITE);
        page.fill(new Rectangle2D.Double(x - bounds.getWidth() / 2 - 1, y - 5.5, bounds.getWidth() + 2, 6.5));
        page.setColor(Ink.TEXT);
        write(page, text, x, y, 0.5);
    }

    /** Writes at a point: 0 begins there, 0.5 is centred, 1 ends there. */
    private static void write(Graphics2D page, String text, double x, double y, double anchor) {
        FontMetrics metrics = page.getFontMetrics();
        page.drawString(
                text, (float) (x - anchor * metrics.getStringBounds(text, page).getWidth()), (float) y);
    }

    private double largest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
