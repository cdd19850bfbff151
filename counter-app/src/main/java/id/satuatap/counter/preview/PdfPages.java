package id.satuatap.counter.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * An open PDF: its pages' sizes, pictures and text. Confined to one thread from opening to closing, which must not be the
 * FX thread: drawing a page takes tens of milliseconds.
 */
final class PdfPages implements AutoCloseable {
    private static final int HALF_TURN = 180;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final PageReader reader = new PageReader();

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // What was decoded for one page may go before memory is short.
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * Opens a PDF.
     *
     * @throws IOException when it is none, or broken
     */
    static PdfPages open(byte[] pdf) throws IOException {
        PDDocument document = Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache);
        if (document.getNumberOfPages() == 0) {
            document.close();
            throw new IOException("a PDF without pages");
        }
        return new PdfPages(document);
    }

    List<PageSize> sizes() {
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean lying = page.getRotation() % HALF_TURN != 0;
            sizes.add(
                    lying
                            ? new PageSize(box.getHeight(), box.getWidth())
                            : new PageSize(box.getWidth(), box.getHeight()));
        }
        return sizes;
    }

    /**
     * Draws a page.
     *
     * @param page counted from 0
     * @param scale pixels a point
     */
    PagePicture draw(int page, PageSize size, double scale) throws IOException {
        int width = (int) Math.max(1, Math.round(size.width() * scale));
        int height = (int) Math.max(1, Math.round(size.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D ground = image.createGraphics();
        try {
            ground.setBackground(Color.WHITE);
            ground.clearRect(0, 0, width, height);
            renderer.renderPageToGraphics(page, ground, (float) scale);
        } finally {
            ground.dispose();
        }
        return new PagePicture(
                page, scale, width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    PageText read(int page) throws IOException {
        return reader.read(document, page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
