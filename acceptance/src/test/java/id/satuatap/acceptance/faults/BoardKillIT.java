package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class BoardKillIT {
    private static final Duration CURRENT_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(240)
    void a_board_that_was_killed_shows_the_calls_again_and_speaks_none_twice() throws Exception {
        Random chance = Seed.announced("BoardKillIT");
        try (FaultMall mall = FaultMall.open(folder)) {
            List<FaultMall.Desk> desks = mall.openDesks(4);
            LanClient kiosk = mall.client(FaultMall.kiosk(1));
            BoardProcess first = BoardProcess.start(mall, "first");
            List<String> called = new ArrayList<>();
            for (FaultMall.Desk desk : desks.subList(0, 3)) {
                called.add(issueAndCall(mall, kiosk, desk));
            }
            int spokenBefore = 1 + chance.nextInt(3);
            Await.until("calls spoken", PATIENT, () -> mall.facts().spoken().size() >= spokenBefore);
            first.awaitWords("calls shown", PATIENT, words -> holdsAll(words, called));
            List<String> spokenByTheFirst = mall.facts().spoken();
            first.program().kill();

            BoardProcess second = BoardProcess.start(mall, "second");
            Duration took = second.promisedWords("calls shown again", CURRENT_AGAIN, words -> holdsAll(words, called));

            called.add(issueAndCall(mall, kiosk, desks.get(3)));
            second.promisedWords("the next call shown", CURRENT_AGAIN, words -> holdsAll(words, called));
            Await.until(
                    "the next call spoken", PATIENT, () -> mall.facts().spoken().size() > spokenByTheFirst.size());
            assertThat(mall.facts().spoken()).doesNotHaveDuplicates().containsAll(spokenByTheFirst);
            assertThat(first.spoken()).containsAll(files(spokenByTheFirst));
            assertThat(second.spoken()).isNotEmpty().doesNotContainAnyElementsOf(files(spokenByTheFirst));
            System.out.println("BoardKillIT: current after " + took.toMillis() + " ms, spoken " + first.spoken()
                    + " and " + second.spoken());
        }
    }

    /** How a call is named in the folder of the voice. */
    private static List<String> files(List<String> announcements) {
        return announcements.stream()
                .map(id -> id.replaceAll("[^A-Za-z0-9._-]", "_") + ".wav")
                .toList();
    }

    private static String issueAndCall(FaultMall mall, LanClient kiosk, FaultMall.Desk desk) throws Exception {
        LanClient officer = mall.officer(desk);
        Answers.accepted(officer.send(new OpenCounter(desk.counter())));
        TicketView ticket = FaultMall.arrives(kiosk, desk.service());
        TurnView turn = Answers.turn(officer.send(new CallNext(desk.counter(), null)));
        assertThat(turn.ticket()).isEqualTo(ticket.ticket());
        return ticket.ticket();
    }

    private static boolean holdsAll(String words, List<String> numbers) {
        return numbers.stream().allMatch(words::contains);
    }
}
