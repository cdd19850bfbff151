package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.text.Words;
import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignSubreport;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JRDesignVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.CalculationEnum;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.renderers.Renderable;

/** Lays out the pages of the daily report, A4 lying, in one language. Confined to the thread that lays out. */
final class PageLayout {
    static final int WIDTH = 770;

    private static final int PAGE_WIDTH = 842;
    private static final int PAGE_HEIGHT = 595;
    private static final int MARGIN = 36;
    private static final int MARGIN_HIGH = 28;
    private static final int HEADING = 34;
    /** The first page has two columns. */
    private static final int LEFT = 410;

    private static final int RIGHT_AT = 440;

    /** Below this, a table begins on the next page: its heads and a few rows, or the hours of an ordinary day. */
    private static final int SOME_ROWS = TableLayout.HEAD_HEIGHT + 50;

    private static final int WORKING_DAY = TableLayout.HEAD_HEIGHT + 144;

    private final Canvas canvas = new Canvas("daily");
    private final Words words;

    private PageLayout(Words words) {
        this.words = words;
    }

    static JasperReport in(Words words, JasperReportsContext context) {
        PageLayout layout = new PageLayout(words);
        layout.layOut();
        return layout.canvas.compiled(context);
    }

    private void layOut() {
        JasperDesign design = canvas.design();
        design.setPageWidth(PAGE_WIDTH);
        design.setPageHeight(PAGE_HEIGHT);
        design.setOrientation(OrientationEnum.LANDSCAPE);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(MARGIN_HIGH);
        design.setBottomMargin(MARGIN_HIGH);
        design.setScriptletClass(Running.class.getName());
        design.setPageHeader(runningHead());
        design.setPageFooter(foot());
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        List.of(
                        title(),
                        keyFigures(),
                        summary(),
                        charts(),
                        notice(),
                        table(Tables.SERVICES, SOME_ROWS, "section.services", words.of("section.services.explained")),
                        table(Tables.HOURS, WORKING_DAY, "section.hours", ""),
                        table(Tables.COUNTERS, SOME_ROWS, "section.counters", words.of("section.counters.explained")),
                        table(
                                Tables.OFFICERS,
                                SOME_ROWS,
                                "section.officers",
                                words.of("section.officers.explained", "5")),
                        table(Tables.FAIRNESS, SOME_ROWS, "section.fairness", words.of("section.fairness.explained")),
                        table(Tables.VISITS, SOME_ROWS, "section.visits", words.of("section.visits.explained")),
                        table(Tables.BOOKINGS, SOME_ROWS, "section.bookings", words.of("section.bookings.explained")),
                        new Definitions(canvas, words).band(),
                        new Provenance(canvas, words).band())
                .forEach(detail::addBand);
    }

    private JRDesignBand runningHead() {
        JRDesignVariable later = new JRDesignVariable();
        later.setName(Running.LATER);
        later.setValueClass(Boolean.class);
        later.setCalculation(CalculationEnum.SYSTEM);
        canvas.declare(later);
        JRDesignBand band = Canvas.band(26);
        band.setPrintWhenExpression(new JRDesignExpression("$V{" + Running.LATER + "}"));
        canvas.parameter(band::addElement, new Box(0, 0, WIDTH / 2, 13), Look.FOOT, "mall");
        canvas.parameter(band::addElement, new Box(WIDTH / 2, 0, WIDTH / 2, 13), Look.FOOT_RIGHT, "running");
        canvas.block(band::addElement, new Box(0, 15, WIDTH, 1), Ink.LINE);
        return band;
    }

    private JRDesignBand foot() {
        JRDesignBand band = Canvas.band(20);
        canvas.block(band::addElement, new Box(0, 4, WIDTH, 1), Ink.LINE);
        canvas.parameter(band::addElement, new Box(0, 7, 600, 12), Look.FOOT, "made");
        JRDesignExpression page = new JRDesignExpression();
        page.setType(ExpressionTypeEnum.SIMPLE_TEXT);
        page.addTextChunk(words.of("report.page") + " ");
        page.addVariableChunk("PAGE_NUMBER");
        page.addTextChunk(" " + words.of("report.page.of"));
        canvas.text(band::addElement, new Box(WIDTH - 120, 7, 106, 12), Look.FOOT_RIGHT, page);
        JRDesignTextField pages = canvas.text(
                band::addElement, new Box(WIDTH - 12, 7, 14, 12), Look.FOOT, new JRDesignExpression("$V{PAGE_NUMBER}"));
        pages.setEvaluationTime(EvaluationTimeEnum.REPORT);
        return band;
    }

    private JRDesignBand title() {
        JRDesignBand band = whole(82);
        canvas.parameter(band::addElement, new Box(0, 0, 520, 14), Look.NOTE, "mall");
        Tag.H1.on(canvas.words(band::addElement, new Box(0, 15, 520, 30), Look.TITLE, words.of("report.title")));
        canvas.parameter(band::addElement, new Box(0, 47, 520, 18), Look.SUBTITLE, "day");
        canvas.parameter(band::addElement, new Box(520, 18, 250, 16), Look.STATE, "complete");
        canvas.parameter(band::addElement, new Box(520, 18, 250, 16), Look.STATE_OPEN, "incomplete");
        canvas.parameter(band::addElement, new Box(520, 34, 250, 12), Look.ASIDE, "opened");
        canvas.parameter(band::addElement, new Box(420, 49, 350, 14), Look.ASIDE, "scope");
        canvas.block(band::addElement, new Box(0, 70, WIDTH, 2), Ink.BRAND);
        return band;
    }

    private JRDesignBand keyFigures() {
        JRDesignBand band = whole(58);
        List<String> names = List.of("issued", "served", "notPresent", "cancelled", "unserved", "open", "within");
        int wide = WIDTH / names.size();
        for (int one = 0; one < names.size(); one++) {
            Box box = new Box(one * wide, 0, wide, 26);
            canvas.parameter(band::addElement, box.movedBy(10, 3), Look.KEY_FIGURE, "key." + names.get(one));
            canvas.words(
                    band::addElement,
                    new Box(one * wide + 10, 29, wide - 12, 12),
                    Look.KEY_LABEL,
                    words.of("column." + names.get(one)));
            canvas.block(band::addElement, new Box(one * wide, 4, 2, 36), one == 0 ? Ink.ACCENT : Ink.LINE);
        }
        return band;
    }

    private JRDesignBand summary() {
        JRDesignBand band = when(whole(98), "some");
        new TimesSummary(canvas, words).into(band::addElement, new Box(0, 0, LEFT, 90));
        new Highlights(canvas, words).into(band::addElement, new Box(RIGHT_AT, 0, WIDTH - RIGHT_AT, 90));
        return band;
    }

    private JRDesignBand charts() {
        JRDesignBand band = when(whole(276), "some");
        chart(band::addElement, new Box(0, 0, LEFT, 266), "volume");
        chart(band::addElement, new Box(RIGHT_AT, 0, WIDTH - RIGHT_AT, 266), "waiting");
        return band;
    }

    private void chart(Consumer<JRDesignElement> band, Box box, String name) {
        heading(band, new Box(box.x(), box.y(), box.width(), 18), words.of("section.chart." + name));
        JRDesignImage image = new JRDesignImage(canvas.design());
        Canvas.at(new Box(box.x(), box.y() + 22, box.width(), box.height() - 22), image);
        image.setExpression(canvas.readParameter("chart." + name, Renderable.class));
        image.setHyperlinkTooltipExpression(canvas.readParameter("chart." + name + ".spoken", String.class));
        image.setUsingCache(false);
        band.accept(image);
    }

    private JRDesignBand notice() {
        JRDesignBand band = when(whole(120), "none");
        block(band::addElement, new Box(0, 10, WIDTH, 84), Ink.SOFT);
        canvas.words(band::addElement, new Box(0, 28, WIDTH, 24), Look.NOTICE, words.of("report.empty"));
        canvas.parameter(band::addElement, new Box(0, 54, WIDTH, 18), Look.NOTICE_NOTE, "empty");
        return band;
    }

    /** A table begins where its heading, its heads and a few rows have room. */
    private JRDesignBand table(String name, int room, String title, String explained) {
        JRDesignBand band = when(Canvas.band(HEADING + room + 14), name + ".shown");
        heading(band::addElement, new Box(0, 6, 300, 20), words.of(title));
        canvas.words(band::addElement, new Box(300, 8, WIDTH - 300, 16), Look.ASIDE, explained);
        JRDesignFrame frame = Tag.TABLE.on(canvas.frame(band::addElement, new Box(0, HEADING - 4, WIDTH, room)));
        JRDesignSubreport rows = new JRDesignSubreport(canvas.design());
        Canvas.at(new Box(0, 0, WIDTH, room), rows);
        rows.setExpression(canvas.readParameter(name + ".layout", JasperReport.class));
        rows.setDataSourceExpression(canvas.readParameter(name + ".rows", JRDataSource.class));
        rows.setUsingCache(false);
        frame.addElement(rows);
        return band;
    }

    private void heading(Consumer<JRDesignElement> band, Box box, String heading) {
        Tag.H2.on(canvas.words(band, box, Look.HEADING, heading));
    }

    private void block(Consumer<JRDesignElement> band, Box box, Color color) {
        canvas.block(band, box, color);
    }

    private JRDesignBand when(JRDesignBand band, String parameter) {
        band.setPrintWhenExpression(canvas.readParameter(parameter, Boolean.class));
        return band;
    }

    private static JRDesignBand whole(int height) {
        JRDesignBand band = Canvas.band(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }
}
