package id.satuatap.protocol.client;

import static id.satuatap.protocol.client.HallFixture.NOON;
import static id.satuatap.protocol.client.HallFixture.aFrame;
import static id.satuatap.protocol.client.HallFixture.aHeartbeat;
import static id.satuatap.protocol.client.HallFixture.aHello;
import static id.satuatap.protocol.client.HallFixture.aSnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.Stream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class HallFeedLossTest extends FeedCase {
    @Test
    void aFrozenServerIsNoticedWithinTheTimeOfSilence() throws Exception {
        HallFeed feed = feed(new ClientTimings(20_000, 20_000, 20_000, 3_000, 10, 50, 4), server);
        Stream stream = live(feed, 100);
        stream.send(stream(aHeartbeat(1, 100, NOON.plusSeconds(60), 1)));
        long frozen = System.nanoTime();

        assertThat(next()).isEqualTo("link LOST known 2026-11-23T05:01:00Z cause NO_ANSWER");

        long noticedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - frozen);
        assertThat(noticedMillis).isBetween(2_000L, 30_000L);
        stream.awaitCut();
    }

    @Test
    void afterALossTheStreamGoesOnWhereItEndedWithoutASnapshot() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);
        stream.send(stream(aFrame(1, 101, 7)));
        next();
        int calls = server.requestsWaiting();

        stream.cut();

        assertThat(next()).startsWith("link LOST");
        Stream again = server.nextStream();
        assertThat(again.request().path()).endsWith("?epoch=1&after=101");
        again.send(stream(aHello(1, 102)));
        assertThat(next()).startsWith("link LIVE");
        again.send(stream(aFrame(1, 102, 8)));
        assertThat(next()).isEqualTo("changed 102 waiting 8 on hall-feed");
        assertThat(server.requestsWaiting()).isEqualTo(calls);
    }

    @Test
    void theOtherAddressIsTriedAfterALoss() throws Exception {
        TestServer standby = newServer();
        HallFeed feed = feed(server, standby);
        live(feed, 100);

        server.close();

        assertThat(next()).startsWith("link LOST");
        Stream stream = standby.nextStream();
        stream.send(stream(aHello(1, 100)));
        assertThat(next()).startsWith("link LIVE");
    }

    @Test
    void aServerOfAnOlderEpochIsNotBelieved() throws Exception {
        snapshot = aSnapshot(2, 100, 0);
        Stream stream = live(feed(server), 100, 2);

        stream.send(stream(aFrame(1, 101, 7)));

        assertThat(next()).startsWith("link LOST");
    }

    @Test
    void aServerThatForgotWhatWeKnowIsAskedForASnapshot() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);
        snapshot = aSnapshot(1, 3, 0);
        stream.cut();
        assertThat(next()).startsWith("link LOST");

        server.nextStream().send(stream(aHello(1, 3)));

        assertThat(next()).isEqualTo("replaced 3");
        assertThat(server.nextStream().request().path()).endsWith("?epoch=1&after=3");
    }

    @Test
    void aStreamThatIsRefusedSaysWhy() throws Exception {
        server.answer(request -> request.headers().containsKey("Upgrade")
                ? answer(401, "{\"code\":\"NOT_SIGNED_IN\",\"message\":\"revoked\"}")
                : Optional.of(Response.of(200, hall())));
        HallFeed feed = feed(server);
        subscribe(feed);

        String last = next();
        while (!last.contains("cause NOT_SIGNED_IN")) {
            last = next();
        }
        assertThat(last).startsWith("link CONNECTING");
    }

    @Test
    void aServerThatComesLaterIsFound() throws Exception {
        server.answer(request -> Optional.empty());
        HallFeed feed = feed(server);
        subscribe(feed);
        assertThat(next()).startsWith("link CONNECTING known null");

        server.answer(this::served);

        String last = next();
        while (!last.equals("replaced 100")) {
            last = next();
        }
    }

    @Test
    void afterClosingNothingIsLeftOfTheStream() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        feed.close();

        stream.awaitCut();
    }

    /** A step that asks a client whose threads are gone used to be logged as a defect of the feed. */
    @Test
    void aStepThatComesAfterTheClientIsClosedIsNoDefect() throws Exception {
        BlockingQueue<RuntimeException> defects = new LinkedBlockingQueue<>();
        LanClient client = client(server);
        HallFeed feed = new HallFeed(client, new Random(2), QUICK, defects::add);
        BlockingQueue<Thread> feedThread = new LinkedBlockingQueue<>();
        CountDownLatch closed = new CountDownLatch(1);
        feed.subscribe(new HallListener() {
            @Override
            public void linkChanged(LinkState link) {
                feedThread.add(Thread.currentThread());
                await(closed);
            }

            @Override
            public void hallReplaced(HallProjection hall) {
                throw new AssertionError("Nothing was asked");
            }

            @Override
            public void hallChanged(HallProjection hall, List<Change> changes) {
                throw new AssertionError("Nothing was asked");
            }
        });
        feed.start();
        feed.close();
        client.close();
        closed.countDown();

        Thread thread = feedThread.poll(60, TimeUnit.SECONDS);
        assertThat(thread).isNotNull();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(defects).isEmpty();
    }

    /** Cuts at every moment around the greeting, where a client might not listen yet. */
    @Test
    void aLineThatIsCutSoonAfterItWentLiveIsNoticedAtOnce() throws Exception {
        // By this clock silence is long enough for a ping and never long enough to be taken for a loss.
        ClientTimings timings = new ClientTimings(20_000, 20_000, 20_000, 1_500, 10, 50, 4);
        AtomicLong nanos = new AtomicLong();
        HallFeed feed = feed(client(new MallClock(nanos::get, InstantSource.fixed(NOON)), server), timings);
        Stream stream = live(feed, 100);
        Random chance = new Random(7);
        for (int round = 0; round < 80; round++) {
            LockSupport.parkNanos(chance.nextInt(3_000_000));
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
            stream.cut();
            String told = next();
            while (!told.startsWith("link LOST")) {
                told = next();
            }
            stream = server.nextStream();
            stream.send(stream(aHello(1, 100)));
            while (!told.startsWith("link LIVE")) {
                told = next();
            }
        }
    }
}
