package id.satuatap.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.Golden;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.text.ReportLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.preflight.Format;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DailyReportPagesTest {
    private static final DailyReportPages INDONESIAN = new DailyReportPages(ReportLanguage.INDONESIAN);
    private static final DailyReportPages ENGLISH = new DailyReportPages(ReportLanguage.ENGLISH);

    private static byte[] ordinary = {};

    @BeforeAll
    static void makeAnOrdinaryDay() throws IOException {
        ordinary = INDONESIAN.of(DailyReportFixture.anOrdinaryDay());
    }

    @Test
    void anOrdinaryDaySaysWhatItSaidYesterday() throws IOException {
        kept("ordinary", ordinary);

        Golden.assertSame("ordinary.txt", String.join("\n=== page ===\n", pages(ordinary)));
    }

    @Test
    void aReportMadeTwiceHasTheSameBytesAlsoByAnotherMaker() throws IOException {
        byte[] again = new DailyReportPages(ReportLanguage.INDONESIAN).of(DailyReportFixture.anOrdinaryDay());

        assertThat(Golden.hash(again)).isEqualTo(Golden.hash(ordinary));
    }

    @Test
    void whoMadeItAndWhenChangesNothingElseThatIsRead() throws IOException {
        DailyReport report = DailyReportFixture.anOrdinaryDay();
        DailyReport later = DailyReportFixture.madeAgain(report, Instant.parse("2026-11-24T01:02:03Z"), "Sri Rahayu");

        List<String> before = pages(ordinary);
        List<String> after = pages(INDONESIAN.of(later));

        assertThat(after.get(0)).contains("Dibuat 24 November 2026, 08.02 WIB oleh Sri Rahayu");
        assertThat(after.stream().map(DailyReportPagesTest::withoutMaker).toList())
                .isEqualTo(
                        before.stream().map(DailyReportPagesTest::withoutMaker).toList());
    }

    @Test
    void aDayWithoutTicketsSaysSo() throws IOException {
        List<String> pages = pages(kept("empty", INDONESIAN.of(DailyReportFixture.anEmptyDay())));

        assertThat(pages.get(0)).contains("Tidak ada antrean pada hari ini").doesNotContain("Per instansi");
        assertThat(pages.get(pages.size() - 1)).contains("Asal angka");
    }

    @Test
    void aDayThatGoesOnIsCalledProvisional() throws IOException {
        assertThat(pages(kept("open", ENGLISH.of(DailyReportFixture.aDayThatGoesOn())))
                        .get(0))
                .contains("Provisional: the day is not closed yet")
                .contains("Opened 06:30 WIB");
    }

    @Test
    void sixtyAgenciesHaveTheirHeadsOnEachPageAndNoNameIsCut() throws IOException {
        DailyReport report = DailyReportFixture.aDayOf(60);

        List<String> pages = pages(kept("sixty", INDONESIAN.of(report)));

        String all = String.join(" ", pages).replaceAll("\\s+", " ");
        assertThat(report.agencies()).allSatisfy(agency -> assertThat(all).contains(agency.name()));
        assertThat(pages.subList(1, 6)).allSatisfy(page -> assertThat(page).contains("Diambil", "Terlama"));
        assertThat(IntStream.range(0, pages.size()))
                .allSatisfy(page ->
                        assertThat(pages.get(page)).contains("Halaman " + (page + 1) + " dari " + pages.size()));
    }

    /** It was 2.8 MB: two objects for each figure of a table, for those who hear it. */
    @Test
    void aReportOfSixtyAgenciesIsSmallAndArchivableToo() throws IOException {
        byte[] sixty = INDONESIAN.of(DailyReportFixture.aDayOf(60));

        assertThat(sixty).hasSizeLessThan(900_000);
        assertArchivable(sixty);
    }

    @Test
    void itIsAnArchivablePdf() throws IOException {
        assertArchivable(ordinary);
    }

    /** Each row is a name and its figures in order, and every piece of a page belongs to one of them. */
    @Test
    void aRowIsHeardAsANameAndItsFigures() throws IOException {
        try (PDDocument document = Loader.loadPDF(ordinary)) {
            List<Integer> cells = new ArrayList<>();
            rows(document.getDocumentCatalog().getStructureTreeRoot(), cells);

            assertThat(cells).hasSizeGreaterThan(30).contains(2);
        }
    }

    private static void rows(PDStructureNode node, List<Integer> cells) {
        for (Object below : node.getKids()) {
            if (below instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    cells.add(element.getKids().size());
                }
                rows(element, cells);
            }
        }
    }

    private static void assertArchivable(byte[] pdf) throws IOException {
        var result = new PreflightParser(new RandomAccessReadBuffer(pdf)).parse(Format.PDF_A1B);

        assertThat(((PreflightDocument) result).validate().getErrorsList())
                .extracting(error -> error.getErrorCode() + " " + error.getDetails())
                .isEmpty();
    }

    @Test
    void itCanBeHeard() throws IOException {
        try (PDDocument document = Loader.loadPDF(ordinary)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Laporan Waktu Pelayanan Harian");
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static String withoutMaker(String page) {
        return page.replaceAll("Dibuat .*", "");
    }

    /** Kept beside the tests' results, to be looked at. */
    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages", name + ".pdf"), pdf);
        return pdf;
    }
}
