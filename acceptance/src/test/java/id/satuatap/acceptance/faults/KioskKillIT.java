package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Order(2)
class KioskKillIT {
    private static final String KIOSK = FaultMall.kiosk(1);
    private static final Duration PATIENT = Duration.ofSeconds(90);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    /** When the kiosk dies. */
    private enum Moment {
        AT_THE_PRESS,
        FIRST_BYTES,
        WITHIN_THE_TICKET,
        NEAR_ITS_END,
        WITH_THE_SHEET
    }

    @Test
    @Timeout(400)
    void one_press_gives_at_most_one_sheet_whenever_the_kiosk_is_killed() throws Exception {
        Random chance = Seed.announced("KioskKillIT");
        try (FaultMall mall = FaultMall.open(folder)) {
            FaultMall.Desk desk = mall.openDesks(1).get(0);
            KioskProcess kiosk = mall.closing(new KioskProcess(mall, KIOSK)).start();
            List<Moment> moments = new ArrayList<>(List.of(Moment.values()));
            Collections.shuffle(moments, chance);

            int presses = 0;
            for (Moment moment : moments) {
                kiosk.choose(desk);
                presses++;
                pressAndKill(kiosk, moment, chance);
                kiosk.start();
                atMostOneSheetAPress(kiosk, mall, presses);
            }
            kiosk.choose(desk);
            presses++;
            int before = kiosk.tickets().size();
            assertThat(kiosk.hand().press("take")).isTrue();
            Await.until("a sheet as on any day", PATIENT, () -> kiosk.tickets().size() == before + 1);

            everyVisitIsAccountedFor(kiosk, mall);
            atMostOneSheetAPress(kiosk, mall, presses);
            System.out.println("KioskKillIT: " + presses + " presses, kills " + moments + ", "
                    + mall.facts().issued().size() + " numbers, "
                    + kiosk.tickets().size() + " sheets, copies "
                    + mall.facts().copies().values());
        }
    }

    private static void pressAndKill(KioskProcess kiosk, Moment moment, Random chance) throws Exception {
        int before = kiosk.printer().sheets().size();
        switch (moment) {
            case AT_THE_PRESS -> {
                kiosk.hand().press("take");
                kiosk.strike();
            }
            case FIRST_BYTES -> kiosk.printer().afterBytes(1 + chance.nextInt(60), kiosk::strike);
            case WITHIN_THE_TICKET -> kiosk.printer().afterLines(1 + chance.nextInt(6), kiosk::strike);
            case NEAR_ITS_END -> kiosk.printer().afterBytes(300 + chance.nextInt(500), kiosk::strike);
            case WITH_THE_SHEET -> {
                kiosk.hand().press("take");
                Await.until("a sheet", PATIENT, () -> kiosk.printer().sheets().size() > before);
                kiosk.strike();
            }
        }
        if (kiosk.program().alive()) {
            // The answer is lost when the kiosk dies first.
            kiosk.hand().press("take");
        }
        Await.until("the kiosk dies " + moment, PATIENT, () -> !kiosk.program().alive());
    }

    private static void atMostOneSheetAPress(KioskProcess kiosk, FaultMall mall, int presses) throws Exception {
        JournalFacts facts = mall.facts();
        assertThat(facts.numbers()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(presses);
        assertThat(kiosk.ticketNumbers())
                .as("sheets")
                .doesNotHaveDuplicates()
                .isSubsetOf(facts.numbers())
                .hasSizeLessThanOrEqualTo(presses);
    }

    private static void everyVisitIsAccountedFor(KioskProcess kiosk, FaultMall mall) throws Exception {
        Await.until("every copy reported", PATIENT, () -> {
            JournalFacts facts = mall.facts();
            return facts.visits().stream()
                    .noneMatch(visit -> facts.copiesOf(visit).isEmpty());
        });
        JournalFacts facts = mall.facts();
        for (JournalFacts.Issue issue : facts.issuedBy(KIOSK)) {
            List<String> copies = facts.copiesOf(issue.visit());
            if (kiosk.ticketNumbers().contains(issue.number())) {
                assertThat(copies).as(issue.number()).isSubsetOf("CONFIRMED", "UNKNOWN");
            } else {
                assertThat(copies).as(issue.number()).isSubsetOf("FAILED", "UNKNOWN", "SHOWN");
            }
        }
    }
}
