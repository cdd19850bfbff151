package id.satuatap.reports.pdf.internal;

import java.util.function.Consumer;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;

/** Two columns: a term, and what is said of it. Confined to the thread that lays out. */
final class TermRows {
    private final Canvas canvas;
    private final int termWidth;
    private final int rowHeight;

    TermRows(Canvas canvas, int termWidth, int rowHeight) {
        this.canvas = canvas;
        this.termWidth = termWidth;
        this.rowHeight = rowHeight;
    }

    /** A row whose meaning is a parameter of the report. */
    void parameter(Consumer<JRDesignElement> into, Box box, String term, String name) {
        JRDesignFrame row = row(into, box, term);
        canvas.parameter(row::addElement, meaning(box), Look.MEANING, name);
    }

    /** A row that is the same in each report. */
    void words(Consumer<JRDesignElement> into, Box box, String term, String meaning) {
        JRDesignFrame row = row(into, box, term);
        canvas.words(row::addElement, meaning(box), Look.MEANING, meaning);
    }

    private JRDesignFrame row(Consumer<JRDesignElement> into, Box box, String term) {
        JRDesignFrame row = canvas.frame(into, box);
        row.getLineBox().getBottomPen().setLineWidth(0.3f);
        row.getLineBox().getBottomPen().setLineColor(Ink.LINE);
        canvas.words(row::addElement, new Box(0, 0, termWidth - 6, rowHeight - 1), Look.TERM, term);
        return row;
    }

    private Box meaning(Box box) {
        return new Box(termWidth, 0, box.width() - termWidth, rowHeight - 1);
    }
}
