package id.satuatap.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.text.ReportLanguage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The picture of the report in docs/screens. */
class DailyReportPictureUiTest {
    private static final float DPI = 110;

    @Test
    void theFirstPageHasItsBarsInThreeShadesThatBlackInkTellsApart() throws IOException {
        byte[] pdf = new DailyReportPages(ReportLanguage.INDONESIAN).of(DailyReportFixture.anOrdinaryDay());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            Files.createDirectories(Path.of("target/screens"));
            ImageIO.write(
                    page,
                    "png",
                    Path.of("target/screens/report-daily-page1.png").toFile());
            BufferedImage printed = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);

            assertThat(shadesOfBars(printed)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** Shades that fill much of the page's lower half, apart from each other by a tenth of the scale. */
    private static List<Integer> shadesOfBars(BufferedImage page) {
        int[] counts = new int[256];
        for (int y = page.getHeight() / 2; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth() / 2; x++) {
                counts[page.getRaster().getSample(x, y, 0)]++;
            }
        }
        List<Integer> shades = new ArrayList<>();
        for (int shade = 0; shade < 250; shade++) {
            boolean apart = shades.isEmpty() || shade - shades.get(shades.size() - 1) > 25;
            if (counts[shade] > 3_000 && apart) {
                shades.add(shade);
            }
        }
        return shades;
    }
}
