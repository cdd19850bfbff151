package id.satuatap.counter.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    @Test
    void drawsDarkLettersOnWhitePaperAtTheScaleWanted() throws IOException {
        try (PdfPages pages = PdfPages.open(Pdfs.pages(1))) {
            PageSize size = pages.sizes().get(0);
            PagePicture picture = pages.draw(0, size, 2);
            assertThat(picture.width()).isEqualTo((int) Math.round(size.width() * 2));
            assertThat(picture.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(picture.pixels()).filter(pixel -> (pixel & 0xFF) < 64))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void knowsWhereAWordStandsAlsoAcrossLines() throws IOException {
        try (PdfPages pages = PdfPages.open(Pdfs.pages(5))) {
            PageText text = pages.read(4);
            Hit hit = text.find(4, "LOKET").get(0);
            assertThat(hit.areas()).hasSize(1);
            assertThat(hit.first().x()).isCloseTo(100 + 141, within(10.0));
            assertThat(hit.first().y()).isCloseTo(842 - 670 - 17, within(4.0));
            assertThat(text.find(4, " 5   waktu ").get(0).areas()).hasSize(2);
            assertThat(text.find(4, "antre")).isEmpty();
            assertThat(text.find(4, " ")).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        for (String broken : List.of("", "no pdf", "%PDF-1.4 and then nothing")) {
            assertThatThrownBy(() -> PdfPages.open(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
        }
    }
}
