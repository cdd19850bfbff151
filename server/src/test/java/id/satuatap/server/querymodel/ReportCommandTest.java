package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.ReportCommand;
import id.satuatap.server.engine.MallFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    Path folder;

    /** The counters had been open for 0:00 all morning, and the officers were ids without a word. */
    @Test
    void anOpenDayHasNoLengthOfSessionsAndMissingNamesAreSaid() throws Exception {
        String date = LocalDate.ofInstant(MallFixture.MONDAY_NINE, ZoneId.of("Asia/Jakarta"))
                .toString();
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1)) {
            days.openDay();
            days.plainVisits(10);
        }

        ReportCommand.Outcome made = report(date, folder);

        assertThat(made.exit()).as(made.text()).isZero();
        assertThat(made.text()).contains("there is no ", "vault.json", "officers stand with their ids");
        List<String> lines = Files.readAllLines(folder.resolve("laporan-harian_" + date + ".csv"));
        int open = List.of(lines.get(0).split(";")).indexOf("Buka (menit)");
        assertThat(lines)
                .filteredOn(line -> line.startsWith(date + ";Loket"))
                .isNotEmpty()
                .extracting(line -> line.split(";", -1)[open])
                .containsOnly("");
    }

    /** It named a class of Java's library, and how far that had read. */
    @Test
    void aDateIsWrittenAsFilesOrAsPeopleWriteItAndAnotherIsRefusedInWords() {
        Path nowhere = folder.resolve("nowhere");

        for (String form : List.of("2026-11-24", "24-11-2026", "4-1-2026")) {
            assertThat(report(form, nowhere).text()).contains("there is no journal");
        }
        for (String wrong : List.of("24/11/2026", "31-2-2026", "besok")) {
            assertThat(report(wrong, nowhere).text())
                    .contains("'" + wrong + "' is no date; write it as 2026-11-24 or 24-11-2026")
                    .doesNotContain("java.", "Exception");
        }
    }

    private ReportCommand.Outcome report(String date, Path data) {
        return ReportCommand.run(
                "daily", "--date", date, "--format", "csv", "--out", folder.toString(), "--data", data.toString());
    }
}
