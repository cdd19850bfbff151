package id.satuatap.counter.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemPrintersTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final Printers printers = new SystemPrinters(() -> List.of(printer));

    private PrintOrder order(int from, int to) {
        return new PrintOrder(printer.getName(), from, to, 1, "laporan");
    }

    @Test
    void printsThePagesWantedAsLinesAndLettersAndNotAsPictures() {
        assertThat(printers.names()).containsExactly(printer.getName());
        assertThat(printers.print(Pdfs.pages(10), order(3, 5))).isEmpty();
        String postScript = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript.split("showpage", -1)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(postScript).contains("%%Page: 3 3").doesNotContain("%%Page: 4 4");
        assertThat(postScript)
                .as("glyphs are outlines")
                .containsPattern("\\d C\\s")
                .doesNotContain("colorimage");
    }

    @Test
    void saysWhenThePrinterIsGoneOrTheFileIsNone() {
        assertThat(printers.print(Pdfs.pages(1), new PrintOrder("Lantai 3", 0, 0, 1, "laporan")))
                .contains(PrintFault.GONE);
        assertThat(printers.print(new byte[] {1}, order(0, 0))).contains(PrintFault.REFUSED);
    }

    @Test
    void asksTheSystemWithoutAWindow() {
        assertThat(SystemPrinters.installed().names()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'',0,9", "3,2,2", "2-5,1,4", "' 2 – 5 ',1,4", "10,9,9"})
    void readsPagesAsPeopleTypeThem(String typed, int from, int to) {
        assertThat(PrintOrder.Pages.read(typed, 10)).contains(new PrintOrder.Pages(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "5-2", "1,3", "semua", "2-"})
    void knowsWhichPagesThereAreNot(String typed) {
        assertThat(PrintOrder.Pages.read(typed, 10)).isEmpty();
    }
}
