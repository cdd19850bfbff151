package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** Where the figures come from, and the place for a signature. Confined to the thread that lays out. */
final class Provenance {
    private static final List<String> ALL =
            List.of("period", "scope", "definitions", "journal", "hash", "madeBy", "madeAt", "software");
    private static final int ROW = 15;
    private static final int TOP = 28;

    private final Canvas canvas;
    private final Words words;

    Provenance(Canvas canvas, Words words) {
        this.canvas = canvas;
        this.words = words;
    }

    JRDesignBand band() {
        JRDesignBand band = Canvas.band(TOP + ALL.size() * ROW + 8);
        band.setSplitType(SplitTypeEnum.PREVENT);
        heading(band::addElement, 0, "section.provenance");
        TermRows terms = new TermRows(canvas, 120, ROW);
        for (int row = 0; row < ALL.size(); row++) {
            terms.parameter(
                    band::addElement,
                    new Box(0, TOP + row * ROW, 500, ROW),
                    words.of("provenance." + ALL.get(row)),
                    "provenance." + ALL.get(row));
        }
        signature(band::addElement, 540);
        return band;
    }

    private void signature(Consumer<JRDesignElement> band, int x) {
        int wide = PageLayout.WIDTH - x;
        canvas.words(band, new Box(x, TOP - 18, wide, ROW), Look.MEANING, words.of("signature.place"));
        canvas.words(band, new Box(x, TOP + 4, wide, ROW), Look.TERM, words.of("section.signature"));
        canvas.words(band, new Box(x, TOP + 18, wide, ROW), Look.MEANING, words.of("signature.title"));
        canvas.block(band, new Box(x, TOP + 88, wide, 1), Ink.MUTED);
        canvas.words(band, new Box(x, TOP + 91, wide, ROW), Look.NOTE, words.of("signature.name"));
        canvas.words(band, new Box(x, TOP + 104, wide, ROW), Look.NOTE, words.of("signature.number"));
    }

    private void heading(Consumer<JRDesignElement> band, int x, String key) {
        Tag.H2.on(canvas.words(band, new Box(x, 6, 500, 20), Look.HEADING, words.of(key)));
    }

    /** What the design reads of a report. */
    static void tell(Map<String, Object> parameters, ReportHead head, Words words, Moments moments) {
        Numbers numbers = new Numbers(words);
        parameters.put("provenance.period", moments.namedDay(head.day()));
        parameters.put("provenance.scope", head.scopeName());
        parameters.put(
                "provenance.definitions",
                words.of("provenance.definitions.value", Integer.toString(head.definitionsVersion())));
        parameters.put("provenance.journal", numbers.count(head.journalSequence()));
        parameters.put("provenance.hash", head.journalHead());
        parameters.put("provenance.madeBy", head.madeBy());
        parameters.put("provenance.madeAt", moments.moment(head.madeAt()));
        parameters.put("provenance.software", words.of("provenance.software.value", head.softwareVersion()));
    }
}
