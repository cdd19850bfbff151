package id.satuatap.counter.preview;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a page with the place of each character. Confined to the thread of its document. */
final class PageReader extends PDFTextStripper {
    /** How far letters reach above their line, and how high a line of them is, in parts of the font's size. */
    private static final double ABOVE = 0.85;

    private static final double HIGH = 1.12;

    private PageText.Writer text = new PageText.Writer();

    PageReader() {
        setSortByPosition(true);
    }

    /** Reads one page, counted from 0. */
    PageText read(PDDocument document, int page) throws IOException {
        text = new PageText.Writer();
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        return text.text();
    }

    @Override
    protected void writeString(String words, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            text.write(letter.getUnicode(), place(letter));
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.blank();
    }

    @Override
    protected void writeLineSeparator() {
        text.blank();
    }

    private static Area place(TextPosition letter) {
        double size = letter.getFontSizeInPt();
        return new Area(letter.getXDirAdj(), letter.getYDirAdj() - ABOVE * size, letter.getWidthDirAdj(), HIGH * size);
    }
}
