package id.satuatap.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.Golden;
import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.Bookings;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.Visits;
import id.satuatap.reports.text.ReportLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyCsvTest {
    private static final DailyCsv INDONESIAN = new DailyCsv(ReportLanguage.INDONESIAN);

    @Test
    void anOrdinaryDaySaysWhatItSaidYesterday() throws IOException {
        Golden.assertSame("ordinary.csv", text(DailyReportFixture.anOrdinaryDay()));
    }

    @Test
    void excelIsToldThatItIsUtf8() {
        assertThat(INDONESIAN.of(DailyReportFixture.anEmptyDay())).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void everyRowHasTheSameCells() {
        assertThat(text(DailyReportFixture.aDayOf(3)).split("\r\n"))
                .allSatisfy(row ->
                        assertThat(row.chars().filter(letter -> letter == ';')).hasSize(63));
    }

    @Test
    void aNameIsNeverAFormula() {
        assertThat(text(named("=HYPERLINK(\"http://x\";\"Klik\")")))
                .contains(";\"'=HYPERLINK(\"\"http://x\"\";\"\"Klik\"\")\";")
                .doesNotContain(";=HYPERLINK");
        assertThat(text(named("+62 Dinas"))).contains(";'+62 Dinas;");
    }

    private static DailyReport named(String name) {
        return new DailyReport(
                DailyReportFixture.anEmptyDay().head(),
                Figures.NONE,
                List.of(new AgencySection("X", name, Figures.NONE, List.of())),
                List.of(),
                List.of(),
                Fairness.NONE,
                Visits.NONE,
                Bookings.NONE,
                List.of());
    }

    private static String text(DailyReport report) {
        return new String(INDONESIAN.of(report), StandardCharsets.UTF_8);
    }
}
