package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.journal.JournalVerify;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@Order(3)
class ServerKillIT {
    private static final int ROUNDS = 4;
    private static final int THREADS = 6;
    private static final int PRESSES_A_ROUND = 240;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final ConcurrentLinkedQueue<Press> presses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Semaphore wanted = new Semaphore(0);

    /** One press with what its kiosk was told. */
    private record Press(LanClient kiosk, String visit, CommandRequest request, Outcome outcome) {}

    @Test
    @Timeout(240)
    void no_acknowledged_number_is_lost_or_given_twice_when_the_server_is_killed_at_any_moment() throws Exception {
        Random chance = Seed.announced("ServerKillIT");
        try (FaultMall mall = FaultMall.open(folder)) {
            List<String> services = mall.openServices();
            FaultMall.Desk desk = mall.openDesks(1).get(0);
            LanClient officer = mall.officer(desk);
            Answers.accepted(officer.send(new OpenCounter(desk.counter())));
            LanClient lastKiosk = mall.client(FaultMall.kiosk(THREADS + 1));
            List<Thread> kiosks = new ArrayList<>();
            for (int i = 1; i <= THREADS; i++) {
                kiosks.add(kiosk(i, mall.client(FaultMall.kiosk(i)), services, new Random(chance.nextLong())));
            }
            FaultMall.arrives(lastKiosk, desk.service());

            for (int round = 1; round <= ROUNDS; round++) {
                TurnView turn = Answers.turn(officer.send(new CallNext(desk.counter(), null)));
                Answers.accepted(officer.send(new StartServing(desk.counter(), turn.turn())));
                FaultMall.arrives(lastKiosk, desk.service());
                int before = acknowledged.get();
                int strikeAfter = 5 + chance.nextInt(PRESSES_A_ROUND / 2);
                wanted.release(PRESSES_A_ROUND);
                Await.until("kiosks at work", Duration.ofSeconds(60), () -> acknowledged.get() - before > strikeAfter);
                mall.server().kill();
                mall.startServer();

                Answers.accepted(officer.send(new FinishServing(desk.counter(), turn.turn())));
            }
            Await.until(
                    "every press answered", Duration.ofSeconds(60), () -> presses.size() == ROUNDS * PRESSES_A_ROUND);
            wanted.release(THREADS);
            for (Thread kiosk : kiosks) {
                kiosk.interrupt();
                kiosk.join(TimeUnit.SECONDS.toMillis(10));
            }

            everyRepeatGetsTheFirstAnswer();
            mall.stopServer();
            JournalFacts facts = mall.facts();
            assertThat(JournalVerify.verify(mall.journal()).tornBytes()).isZero();
            assertThat(facts.numbers()).doesNotHaveDuplicates();
            assertThat(facts.visits()).doesNotHaveDuplicates();
            theJournalAgreesWithEveryKiosk(facts);
            System.out.println(
                    "ServerKillIT: " + presses.size() + " presses, " + acknowledged + " acknowledged numbers, " + ROUNDS
                            + " kills, " + facts.issued().size() + " in the journal");
        }
    }

    private Thread kiosk(int number, LanClient client, List<String> services, Random chance) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            wanted.acquire();
                            press(client, services.get(chance.nextInt(services.size())));
                        }
                    } catch (InterruptedException told) {
                        Thread.currentThread().interrupt();
                    }
                },
                "kiosk-" + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void press(LanClient client, String service) {
        String visit = client.ids().next();
        CommandRequest request = new CommandRequest(
                client.ids().next(), null, new IssueTicket(visit, service, 1, false, Language.INDONESIAN));
        Outcome outcome = client.send(request).join();
        Answers.maybeTicket(outcome).ifPresent(ticket -> acknowledged.incrementAndGet());
        presses.add(new Press(client, visit, request, outcome));
    }

    private void everyRepeatGetsTheFirstAnswer() throws Exception {
        int compared = 0;
        for (Press press : presses) {
            Optional<TicketView> first = Answers.maybeTicket(press.outcome());
            if (first.isPresent()) {
                assertThat(Answers.ticket(press.kiosk().send(press.request()))).isEqualTo(first.get());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(acknowledged.get()).isGreaterThan(ROUNDS * 5);
    }

    private void theJournalAgreesWithEveryKiosk(JournalFacts facts) {
        for (Press press : presses) {
            Optional<String> told = Answers.maybeTicket(press.outcome()).map(TicketView::ticket);
            Optional<String> kept = facts.issue(press.visit()).map(JournalFacts.Issue::number);
            if (told.isPresent() || press.outcome() instanceof Refused) {
                assertThat(kept)
                        .as("visit %s was told %s", press.visit(), press.outcome())
                        .isEqualTo(told);
            }
        }
    }
}
