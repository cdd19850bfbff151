package id.satuatap.acceptance.faults;

import static id.satuatap.acceptance.faults.CounterProcess.CALL_NEXT;
import static id.satuatap.acceptance.faults.CounterProcess.FINISH;
import static id.satuatap.acceptance.faults.CounterProcess.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Server, kiosk, counter and board on machines of their own, by TLS over cables that are cut, slow and joined again. */
@Order(1)
class CutCableIT {
    private static final Duration SAYS_SO = Duration.ofSeconds(10);
    private static final Duration CURRENT_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENT = Duration.ofSeconds(90);
    private static final String CUT_OFF = "Terputus sejak";
    private static final int SLOW_MILLIS = 150;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(400)
    void screens_find_their_server_lose_it_and_are_current_again_and_no_ticket_is_lost_or_given_twice()
            throws Exception {
        try (VirtualLan lan = VirtualLan.laid();
                FaultMall mall = FaultMall.open(folder, lan)) {
            FaultMall.Desk desk = mall.desk("DKC");
            BoardProcess board = BoardProcess.switchOn(mall, "only");
            KioskProcess kiosk =
                    mall.closing(new KioskProcess(mall, FaultMall.kiosk(1))).switchOn();
            CounterProcess counter = CounterProcess.switchOn(mall, desk);
            kiosk.awaitFirstScreen();
            board.awaitWords(
                    "found by its question to the LAN", PATIENT, words -> words.contains("Belum ada panggilan"));
            counter.sitDown();
            String first = takesANumber(kiosk, desk);
            counter.press(CALL_NEXT, START);
            board.awaitWords("the first call", PATIENT, words -> words.contains(first));

            pressesWhileItsCableIsCut(lan, mall, kiosk, desk);

            lan.cut(VirtualLan.SERVER);
            Duration said = Promise.kept(
                    "kiosk, board and desk say that the server is not heard",
                    SAYS_SO,
                    () -> board.words().contains(CUT_OFF)
                            && counter.cutOff()
                            && kiosk.hand().text("out-of-order").isPresent());
            lan.join(VirtualLan.SERVER);
            Duration current = Promise.kept(
                    "kiosk, board and desk are current",
                    CURRENT_AGAIN,
                    () -> !board.words().contains(CUT_OFF)
                            && !counter.cutOff()
                            && kiosk.hand().text("welcome").isPresent());

            try (VirtualLan.LooseContact loose = lan.loosen(VirtualLan.COUNTER)) {
                counter.press(START, FINISH);
                counter.press(FINISH, CALL_NEXT);
            }
            assertThat(linksLost(desk))
                    .as("a cable that is cut is told by every log")
                    .isGreaterThanOrEqualTo(3);
            assertThat(mall.facts().called()).as("called once").hasSize(1);
            everyNumberIsOnOneSheet(mall, kiosk);
            System.out.println("CutCableIT: said after " + said.toMillis() + " ms, current after " + current.toMillis()
                    + " ms, numbers " + kiosk.ticketNumbers());
        }
    }

    /** All that anybody sends or hears is late by as much, and nobody takes his server for gone. */
    @Test
    @Timeout(400)
    void a_slow_cable_makes_all_late_and_nobody_takes_his_server_for_gone() throws Exception {
        VirtualLan.assumeSlowCables();
        try (VirtualLan lan = VirtualLan.laid();
                FaultMall mall = FaultMall.open(folder, lan)) {
            FaultMall.Desk desk = mall.desk("DKC");
            BoardProcess board = BoardProcess.switchOn(mall, "only");
            KioskProcess kiosk =
                    mall.closing(new KioskProcess(mall, FaultMall.kiosk(1))).start();
            CounterProcess counter = CounterProcess.switchOn(mall, desk);
            board.awaitWords("the first picture", PATIENT, words -> words.contains("Belum ada panggilan"));
            counter.sitDown();
            String first = takesANumber(kiosk, desk);
            long linksLost = linksLost(desk);

            Duration call;
            try (VirtualLan.SlowCable slow =
                    lan.delay(VirtualLan.SERVER, SLOW_MILLIS, folder.resolve("slow-cable.log"))) {
                long before = System.nanoTime();
                counter.press(CALL_NEXT, START);
                call = Duration.ofNanos(System.nanoTime() - before);
                board.promisedWords("the call", CURRENT_AGAIN, words -> words.contains(first));
                kiosk.home();
                takesANumber(kiosk, desk);
                counter.press(START, FINISH);
                counter.press(FINISH, CALL_NEXT);
                assertThat(slow.whole()).as("the slow cable lost nothing").isTrue();
            }

            assertThat(call).as("there and back").isGreaterThanOrEqualTo(Duration.ofMillis(2 * SLOW_MILLIS));
            assertThat(mall.facts().called()).as("called once").hasSize(1);
            assertThat(linksLost(desk))
                    .as("no stream was lost on the slow cable")
                    .isEqualTo(linksLost);
            everyNumberIsOnOneSheet(mall, kiosk);
            System.out.println(
                    "CutCableIT: a call over a cable of " + SLOW_MILLIS + " ms took " + call.toMillis() + " ms");
        }
    }

    private long linksLost(FaultMall.Desk desk) throws IOException {
        long lost = 0;
        for (String log : List.of(desk.device() + ".log", FaultMall.kiosk(1) + ".log", "board-only.log")) {
            try (Stream<String> lines = Files.lines(folder.resolve(log))) {
                lost += lines.filter(line -> line.contains("Link lost")).count();
            }
        }
        return lost;
    }

    private static String takesANumber(KioskProcess kiosk, FaultMall.Desk desk) throws Exception {
        int before = kiosk.tickets().size();
        kiosk.choose(desk);
        assertThat(kiosk.hand().press("take")).isTrue();
        Await.until("a sheet", PATIENT, () -> kiosk.tickets().size() == before + 1);
        return kiosk.ticketNumbers().get(before);
    }

    /** The press is under way when the cable comes back: it becomes one number on one sheet. */
    private static void pressesWhileItsCableIsCut(
            VirtualLan lan, FaultMall mall, KioskProcess kiosk, FaultMall.Desk desk) throws Exception {
        int before = mall.facts().issued().size();
        kiosk.home();
        kiosk.choose(desk);
        lan.cut(VirtualLan.KIOSK);
        assertThat(kiosk.hand().press("take")).isTrue();
        assertThat(kiosk.hand().awaitGone("take", PATIENT)).isTrue();
        assertThat(mall.facts().issued()).as("nothing passes a cut cable").hasSize(before);
        lan.join(VirtualLan.KIOSK);
        Await.until("the press became a sheet", PATIENT, () -> kiosk.tickets().size() == before + 1);
    }

    private static void everyNumberIsOnOneSheet(FaultMall mall, KioskProcess kiosk) throws Exception {
        Await.until("every copy reported", PATIENT, () -> {
            JournalFacts facts = mall.facts();
            return facts.visits().stream()
                    .allMatch(visit -> facts.copiesOf(visit).equals(List.of("CONFIRMED")));
        });
        assertThat(mall.facts().numbers()).doesNotHaveDuplicates().hasSize(2);
        assertThat(kiosk.ticketNumbers()).containsExactlyElementsOf(mall.facts().numbers());
    }
}
