package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.VisitId;
import id.satuatap.server.WhyCommand;
import id.satuatap.server.engine.MallFixture;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.history.PastSteps;
import id.satuatap.server.record.RecordCodec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
    @TempDir
    Path folder;

    @Test
    void whoWaitsIsToldWhoIsBeforeHimAndWhatHappened() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1)) {
            days.openDay();
            for (String visit : List.of("first", "second", "third")) {
                days.ask(
                        MallFixture.KIOSK,
                        new VisitorCommand.IssueTicket(new VisitId(visit), MallFixture.TAX_NUMBER, 1, false, "id"));
            }
            days.flush();
            String number = PastSteps.read(
                            folder.resolve("journal"),
                            new Mornings(folder.resolve("mornings"), "any"),
                            RecordCodec.ofThisRelease())
                    .state()
                    .visit(new VisitId("third"))
                    .orElseThrow()
                    .number()
                    .text();

            WhyCommand.Outcome told = WhyCommand.run(number, "--data", folder.toString());

            assertThat(told.text())
                    .startsWith(number + ": " + MallFixture.TAX_NUMBER.value() + " ")
                    .contains(", menunggu. Keadaan pukul ")
                    .contains(" 2 orang di depannya.")
                    .contains("Loket yang melayaninya:")
                    .contains("Nomor diberikan (kiosk-1)")
                    .doesNotContain("WAITING", "TicketIssued", "OPEN");
            assertThat(told.text().lines().filter(line -> line.contains("Nomor diberikan")))
                    .hasSize(1);
            assertThat(told.exit()).isZero();
            assertThat(WhyCommand.run(number, "--lang", "en", "--data", folder.toString())
                            .text())
                    .contains(" 2 before it.")
                    .contains("Number given (kiosk-1)");
        }
    }

    /** It ended in a stack trace. */
    @Test
    void aJournalOfAnotherReleaseIsRefusedInWordsAndWithACode() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1)) {
            days.openDay();
            days.recordOfAnotherRelease();

            WhyCommand.Outcome told = WhyCommand.run("AA-001", "--data", folder.toString());

            assertThat(told.exit()).isOne();
            assertThat(told.text())
                    .startsWith("why: OTHER_RELEASE: ")
                    .contains("'DayDreamed'")
                    .hasLineCount(1);
        }
    }

    @Test
    void aNumberThatNobodyHasIsSaidSo() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 1)) {
            days.openDay();

            assertThat(WhyCommand.run("ZZ-999", "--data", folder.toString()).text())
                    .contains("tidak ada yang memegang ZZ-999");
            assertThat(WhyCommand.run("17", "--data", folder.toString()).exit()).isOne();
            assertThat(WhyCommand.run(
                                    "ZZ-999",
                                    "--data",
                                    folder.resolve("nowhere").toString())
                            .text())
                    .contains("tidak ada jurnal");
        }
    }
}
