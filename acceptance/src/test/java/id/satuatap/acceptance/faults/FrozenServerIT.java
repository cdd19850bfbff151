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
            Duration saidAfter = Promise.kept(
                    "board and kiosk say so",
                    SAYS_SO,
                    () -> board.words().contains(CUT_OFF)
                            && kiosk.hand().text("out-of-order").isPresent());
            assertThat(kiosk.hand().text("state").orElse("")).isNotBlank();

            mall.server().thaw();
            Duration currentAfter = Promise.kept(
                    "the board trusts itself again and the kiosk offers numbers",
                    CURRENT_AGAIN,
                    () -> !board.words().contains(CUT_OFF)
                            && kiosk.hand().text("welcome").isPresent());

            TurnView turn = Answers.turn(officer.send(new CallNext(desk.counter(), null)));
            assertThat(turn.ticket()).isEqualTo(ticket.ticket());
            board.promisedWords("the call on the board", CURRENT_AGAIN, words -> words.contains(ticket.ticket()));
            kiosk.choose(desk);
            assertThat(kiosk.hand().press("take")).isTrue();
            Await.until("a sheet", PATIENT, () -> kiosk.tickets().size() == 1);
            System.out.println("FrozenServerIT: said after " + saidAfter.toMillis() + " ms, current after "
                    + currentAfter.toMillis() + " ms");
        }
    }
}
