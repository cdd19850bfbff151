package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Order(4)
class ServerDeathUnderKioskIT {
    private static final int ROUNDS = 3;
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(400)
    void a_press_under_which_the_server_dies_ends_with_one_sheet_or_a_clear_screen() throws Exception {
        Random chance = Seed.announced("ServerDeathUnderKioskIT");
        try (FaultMall mall = FaultMall.open(folder)) {
            FaultMall.Desk desk = mall.openDesks(1).get(0);
            KioskProcess kiosk =
                    mall.closing(new KioskProcess(mall, FaultMall.kiosk(1))).start();

            for (int round = 1; round <= ROUNDS; round++) {
                int sheetsBefore = kiosk.tickets().size();
                int recordsBefore = mall.facts().issued().size();
                long refusalsBefore = refusals(kiosk);
                boolean recordedFirst = chance.nextBoolean();
                Await.until("take is pressed", PATIENT, () -> {
                    // The notice of a server that is only just back may still come between.
                    kiosk.choose(desk);
                    return kiosk.hand().press("take");
                });
                if (recordedFirst) {
                    Await.until(
                            "the number is recorded",
                            PATIENT,
                            () -> mall.facts().issued().size() > recordsBefore);
                }
                mall.server().kill();
                mall.startServer();

                Await.until(
                        "a sheet or a clear screen",
                        PATIENT,
                        () -> kiosk.tickets().size() > sheetsBefore || screenIsClear(kiosk));
                int given = mall.facts().issued().size() - recordsBefore;
                assertThat(given).as("numbers for one press").isBetween(0, 1);
                if (given == 1) {
                    Await.until(
                            "the number on paper",
                            PATIENT,
                            () -> kiosk.tickets().size() == sheetsBefore + 1);
                }
                assertThat(refusals(kiosk) - refusalsBefore)
                        .as("told that there is no number")
                        .isEqualTo(1 - given);
                System.out.println("ServerDeathUnderKioskIT: round " + round + " numbers " + given + ", sheets "
                        + (kiosk.tickets().size() - sheetsBefore) + ", screen "
                        + kiosk.hand().text("sentence"));
                kiosk.home();
            }

            Await.until("every copy reported", PATIENT, () -> {
                JournalFacts facts = mall.facts();
                return facts.visits().stream()
                        .allMatch(visit -> facts.copiesOf(visit).equals(List.of("CONFIRMED")));
            });
            assertThat(kiosk.ticketNumbers())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(mall.facts().numbers());
        }
    }

    /** "No number was made", told in words with a way back; after some seconds the kiosk is at its start again. */
    private static boolean screenIsClear(KioskProcess kiosk) throws InterruptedException {
        boolean told = kiosk.hand().text("number").isEmpty()
                && kiosk.hand().text("done").isPresent();
        return told || kiosk.hand().text("welcome").isPresent();
    }

    /** What the kiosk notes when it tells a visitor that there is no number. */
    private static long refusals(KioskProcess kiosk) {
        return kiosk.program().lines().stream()
                .filter(line -> line.contains("No number visit="))
                .count();
    }
}
