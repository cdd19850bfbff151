package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.LinkState.Phase;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class CutLineIT {
    private static final Duration LIVE_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final Duration SAYS_SO = Duration.ofSeconds(10);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(180)
    void a_lost_answer_makes_one_visit_and_a_mended_line_shows_the_hall_as_it_is() throws Exception {
        Random chance = Seed.announced("CutLineIT");
        try (FaultMall mall = FaultMall.open(folder)) {
            LineRelay relay = mall.closing(LineRelay.to(mall.port()));
            FaultMall.Desk desk = mall.openDesks(1).get(0);
            LanClient direct = mall.officer(desk);
            LanClient behind = mall.officer(relay.address(), desk);
            List<LanClient> kiosks = IntStream.rangeClosed(3, 5)
                    .mapToObj(number -> mall.client(relay.address(), FaultMall.kiosk(number)))
                    .toList();
            HallFeed feed = mall.closing(new HallFeed(behind, new SecureRandom(), ClientTimings.STANDARD));
            feed.start();
            Await.until("the feed is live", PATIENT, () -> feed.link().phase() == Phase.LIVE);
            Answers.accepted(direct.send(new OpenCounter(desk.counter())));

            loseAnswers(mall, relay, kiosks, desk);
            awaitLive(feed, "after lost answers");

            relay.goDead();
            Promise.kept(
                    "the feed notices a dead line", SAYS_SO, () -> feed.link().phase() == Phase.LOST);
            FaultMall.arrives(mall.client(FaultMall.kiosk(2)), desk.service());
            TurnView turn = Answers.turn(direct.send(new CallNext(desk.counter(), null)));
            relay.mend();
            awaitLive(feed, "after a dead line");

            relay.cut();
            Promise.kept(
                    "the feed notices a cut line", SAYS_SO, () -> feed.link().phase() == Phase.LOST);
            Answers.accepted(direct.send(new StartServing(desk.counter(), turn.turn())));
            for (int i = chance.nextInt(5); i >= 0; i--) {
                FaultMall.arrives(mall.client(FaultMall.kiosk(2)), desk.service());
            }
            relay.mend();
            awaitLive(feed, "after a cut line");
            showsTheHallAsItIs(direct, feed);
        }
    }

    /** The answers of several kiosks at once, each of which then asks again. */
    private void loseAnswers(FaultMall mall, LineRelay relay, List<LanClient> kiosks, FaultMall.Desk desk)
            throws Exception {
        int lost = relay.answersLost();
        relay.loseAnswers();
        Map<String, CompletableFuture<Outcome>> sent = new HashMap<>();
        for (LanClient kiosk : kiosks) {
            String visit = kiosk.ids().next();
            sent.put(visit, issue(kiosk, visit, desk.service()));
        }
        Await.until(
                "the commands arrived and their answers were lost",
                PATIENT,
                () -> mall.facts().visits().containsAll(sent.keySet()) && relay.answersLost() >= lost + sent.size());
        assertThat(sent.values()).as("nobody knows his number yet").noneMatch(CompletableFuture::isDone);
        relay.mend();

        for (Map.Entry<String, CompletableFuture<Outcome>> press : sent.entrySet()) {
            TicketView ticket = Answers.ticket(press.getValue());
            assertThat(mall.facts().issued().stream()
                            .filter(issue -> issue.visit().equals(press.getKey())))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.number()).isEqualTo(ticket.ticket()));
        }
        assertThat(mall.facts().numbers()).doesNotHaveDuplicates();
    }

    private static void awaitLive(HallFeed feed, String when) throws Exception {
        Duration took =
                Promise.kept("live " + when, LIVE_AGAIN, () -> feed.link().phase() == Phase.LIVE);
        System.out.println("CutLineIT: live " + when + " in " + took.toMillis() + " ms");
    }

    /** What frames built up is what a snapshot of the same sequence says: nothing was left out or told twice. */
    private static void showsTheHallAsItIs(LanClient direct, HallFeed feed) throws Exception {
        HallProjection[] pair = new HallProjection[2];
        Await.until("feed and snapshot at one sequence", PATIENT, () -> {
            pair[0] = HallProjection.of(Answers.got(direct.hall()));
            pair[1] = feed.hall().orElseThrow();
            return pair[0].sequence() == pair[1].sequence();
        });
        HallProjection told = pair[0];
        HallProjection followed = pair[1];
        assertThat(followed.waiting()).isEqualTo(told.waiting()).isNotEmpty();
        assertThat(followed.calls()).isEqualTo(told.calls()).isNotEmpty();
        assertThat(followed.announcements()).isEqualTo(told.announcements());
        assertThat(followed.counters()).isEqualTo(told.counters());
        assertThat(followed.desks()).isEqualTo(told.desks());
        assertThat(followed.services()).isEqualTo(told.services());
        assertThat(followed.mall()).isEqualTo(told.mall());
    }

    private static CompletableFuture<Outcome> issue(LanClient client, String visit, String service) {
        return client.send(new IssueTicket(visit, service, 1, false, Language.INDONESIAN));
    }
}
