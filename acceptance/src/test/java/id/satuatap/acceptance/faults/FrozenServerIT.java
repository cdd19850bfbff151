package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class FrozenServerIT {
    private static final Duration SAYS_SO = Duration.ofSeconds(10);
    private static final Duration CURRENT_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final String CUT_OFF = "Terputus sejak";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(240)
    void screens_say_that_the_server_is_silent_and_are_current_when_it_speaks_again() throws Exception {
        try (FaultMall mall = FaultMall.open(folder)) {
            FaultMall.Desk desk = mall.openDesks(1).get(0);
            LanClient officer = mall.officer(desk);
            Answers.accepted(officer.send(new OpenCounter(desk.counter())));
            TicketView ticket = FaultMall.arrives(mall.client(FaultMall.kiosk(2)), desk.service());
            BoardProcess board = BoardProcess.switchOn(mall, "only");
            KioskProcess kiosk =
                    mall.closing(new KioskProcess(mall, FaultMall.kiosk(1))).switchOn();
            board.awaitWindow();
            kiosk.awaitFirstScreen();
            board.awaitWords("the board hears the server", PATIENT, words -> words.contains("Belum ada panggilan"));
            assertThat(board.words()).doesNotContain(CUT_OFF);

            mall.server().freeze();
            long frozen = System.nanoTime();
            board.awaitWords("the board says so", SAYS_SO, words -> words.contains(CUT_OFF));
            Duration left = SAYS_SO.minusNanos(System.nanoTime() - frozen);
            assertThat(kiosk.hand().await("out-of-order", left))
                    .as("the kiosk says so")
                    .isTrue();
            assertThat(kiosk.hand().text("state").orElse("")).isNotBlank();
            Duration saidAfter = Duration.ofNanos(System.nanoTime() - frozen);

            mall.server().thaw();
            long thawed = System.nanoTime();
            board.awaitWords("the board trusts itself again", CURRENT_AGAIN, words -> !words.contains(CUT_OFF));
            Duration left2 = CURRENT_AGAIN.minusNanos(System.nanoTime() - thawed);
            assertThat(kiosk.hand().await("welcome", left2))
                    .as("the kiosk offers numbers again")
                    .isTrue();
            Duration currentAfter = Duration.ofNanos(System.nanoTime() - thawed);

            TurnView turn = Answers.turn(officer.send(new CallNext(desk.counter(), null)));
            assertThat(turn.ticket()).isEqualTo(ticket.ticket());
            board.awaitWords("the call on the board", CURRENT_AGAIN, words -> words.contains(ticket.ticket()));
            kiosk.choose(desk);
            assertThat(kiosk.hand().press("take")).isTrue();
            Await.until("a sheet", PATIENT, () -> kiosk.tickets().size() == 1);
            System.out.println("FrozenServerIT: said after " + saidAfter.toMillis() + " ms, current after "
                    + currentAfter.toMillis() + " ms");
        }
    }
}
