package id.satuatap.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satuatap.reports.Golden;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.text.ReportLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DailyWorkbookTest {
    private static final DailyWorkbook INDONESIAN = new DailyWorkbook(ReportLanguage.INDONESIAN);

    private final DailyReport report = DailyReportFixture.anOrdinaryDay();

    @Test
    void eachTableHasASheet() throws IOException {
        assertThat(workbook().sheets())
                .containsExactly(
                        "Ringkasan",
                        "Instansi",
                        "Layanan",
                        "Loket",
                        "Petugas",
                        "Urutan panggilan",
                        "Panggilan mendahului",
                        "Kunjungan",
                        "Reservasi",
                        "Per jam",
                        "Definisi");
    }

    @Test
    void eachCallOutOfOrderSaysWhichRuleAndWhy() throws IOException {
        assertThat(workbook().rows("Panggilan mendahului").get(2))
                .containsEntry("D", "Agus Prasetyo")
                .containsEntry("E", 5.0)
                .containsEntry("H", "Dipilih petugas")
                .containsEntry("I", "Kembali membawa berkas");
    }

    @Test
    void countsTimesAndSharesAreNumbersThatCanBeSummed() throws IOException {
        Map<String, Object> first = workbook().rows("Layanan").get(1);
        Figures figures = report.agencies().get(0).services().get(0).figures();

        assertThat(first).containsEntry("G", (double) figures.issued());
        assertThat((Double) first.get("N")).isCloseTo(figures.waiting().meanMillis() / 60_000.0, within(1e-9));
        assertThat((Double) first.get("AB"))
                .isCloseTo(figures.withinStandard().ratio().orElseThrow(), within(1e-12));
    }

    @Test
    void theLastRowIsTheTotalOfThoseAboveIt() throws IOException {
        List<Map<String, Object>> rows = workbook().rows("Layanan");
        Map<String, Object> total = rows.get(rows.size() - 1);

        assertThat(total).containsEntry("B", "Jumlah seluruhnya");
        assertThat(total.get("G"))
                .isEqualTo(rows.subList(1, rows.size() - 1).stream()
                        .mapToDouble(row -> (Double) row.get("G"))
                        .sum());
    }

    @Test
    void theDayIsADate() throws IOException {
        long since1900 = LocalDate.of(2026, 11, 23).toEpochDay()
                - LocalDate.of(1899, 12, 30).toEpochDay();

        assertThat(workbook().cells("Ringkasan")).containsEntry("B3", (double) since1900);
    }

    @Test
    void headsStayInSightAndRowsCanBeFiltered() throws IOException {
        assertThat(workbook().source("Layanan")).contains("state=\"frozen\"").contains("<autoFilter");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        assertThat(workbook().source("Layanan")).doesNotContain("<f>");
    }

    @Test
    void aReportMadeTwiceHasTheSameBytes() throws IOException {
        assertThat(Golden.hash(new DailyWorkbook(ReportLanguage.INDONESIAN).of(report)))
                .isEqualTo(Golden.hash(INDONESIAN.of(report)));
    }

    private WorkbookFile workbook() throws IOException {
        byte[] workbook = INDONESIAN.of(report);
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/ordinary.xlsx"), workbook);
        return new WorkbookFile(workbook);
    }
}
