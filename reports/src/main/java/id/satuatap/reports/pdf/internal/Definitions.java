package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.text.Terms;
import id.satuatap.reports.text.Words;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** What each figure means, on the paper that carries it. Confined to the thread that lays out. */
final class Definitions {
    private static final int ROW = 12;
    private static final int TOP = 27;

    private final Canvas canvas;
    private final Words words;

    Definitions(Canvas canvas, Words words) {
        this.canvas = canvas;
        this.words = words;
    }

    JRDesignBand band() {
        List<Terms.Term> terms = new Terms(words).all();
        JRDesignBand band = Canvas.band(TOP + terms.size() * ROW + 8);
        band.setSplitType(SplitTypeEnum.PREVENT);
        Tag.H2.on(canvas.words(
                band::addElement, new Box(0, 6, PageLayout.WIDTH, 20), Look.HEADING, words.of("section.definitions")));
        TermRows rows = new TermRows(canvas, 120, ROW);
        for (int row = 0; row < terms.size(); row++) {
            Terms.Term term = terms.get(row);
            rows.words(
                    band::addElement, new Box(0, TOP + row * ROW, PageLayout.WIDTH, ROW), term.name(), term.meaning());
        }
        return band;
    }
}
