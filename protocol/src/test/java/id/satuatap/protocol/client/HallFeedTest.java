package id.satuatap.protocol.client;

import static id.satuatap.protocol.client.HallFixture.NOON;
import static id.satuatap.protocol.client.HallFixture.aFrame;
import static id.satuatap.protocol.client.HallFixture.aHeartbeat;
import static id.satuatap.protocol.client.HallFixture.aHello;
import static id.satuatap.protocol.client.HallFixture.aService;
import static id.satuatap.protocol.client.HallFixture.aSnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Resync;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.client.TestServer.Request;
import id.satuatap.protocol.client.TestServer.Response;
import id.satuatap.protocol.client.TestServer.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallFeedTest {
    private static final ClientTimings QUICK = new ClientTimings(2_000, 2_000, 4_000, 1_500, 10, 50, 4);

    private final WireCodec codec = new WireCodec();
    private final MallClock clock = new MallClock(System::nanoTime, InstantSource.fixed(NOON));
    private final List<AutoCloseable> open = new ArrayList<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile Snapshot snapshot = aSnapshot(1, 100, 0);
    private TestServer server;

    @BeforeEach
    void serve() throws IOException {
        server = newServer();
    }

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    @Test
    void aListenerHearsTheSnapshotThenEachFrameOnTheFeedsOwnThread() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        stream.send(stream(aFrame(1, 101, 7)));

        assertThat(next()).isEqualTo("changed 101 waiting 7 on hall-feed");
        assertThat(feed.hall().orElseThrow().services()).containsEntry("DKC-01", aService(7));
        assertThat(stream.path()).isEqualTo("/api/v1/stream?epoch=1&after=100");
        assertThat(stream.headers()).containsEntry("Authorization", "Bearer device-token");
    }

    @Test
    void aFrameInManyPiecesIsOneFrame() throws Exception {
        Stream stream = live(feed(server), 100);
        Change[] many = new Change[300];
        Arrays.fill(many, new ServiceChanged(aService(3)));

        stream.send(stream(aFrame(1, 101, many)));

        assertThat(next()).isEqualTo("changed 101 waiting 3 on hall-feed");
    }

    @Test
    void aGapIsFilledByASnapshot() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 105, 5);

        stream.send(stream(aFrame(1, 103, 7)));

        assertThat(next()).isEqualTo("replaced 105");
        assertThat(server.nextStream().path()).endsWith("?epoch=1&after=105");
        stream.awaitCut();
    }

    @Test
    void aResyncOfTheServerLeadsToASnapshot() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 200, 5);

        stream.send(stream(new Resync(1, 200, "too far behind")));

        assertThat(next()).isEqualTo("replaced 200");
        assertThat(server.nextStream().path()).endsWith("?epoch=1&after=200");
    }

    @Test
    void aMessageThatIsNoneLeadsToASnapshotAndNotToSilence() throws Exception {
        Stream stream = live(feed(server), 100);
        snapshot = aSnapshot(1, 101, 5);

        stream.send("{\"epoch\":1,\"from\":\"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(next()).isEqualTo("replaced 101");
    }

    @Test
    void aFrozenServerIsNoticedWithinTheTimeOfSilence() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);
        stream.send(stream(aHeartbeat(1, 100, NOON.plusSeconds(60), 1)));
        long frozen = System.nanoTime();

        assertThat(next()).isEqualTo("link LOST known 2026-11-23T05:01:00Z cause NO_ANSWER");

        long noticedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - frozen);
        assertThat(noticedMillis).isBetween(1_000L, 15_000L);
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
        assertThat(again.path()).endsWith("?epoch=1&after=101");
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
        assertThat(server.nextStream().path()).endsWith("?epoch=1&after=3");
    }

    @Test
    void aStreamThatIsRefusedSaysWhy() throws Exception {
        server.answer(request -> request.headers().containsKey("Upgrade")
                ? answer(401, "{\"code\":\"NOT_SIGNED_IN\",\"message\":\"revoked\"}")
                : Optional.of(new Response(200, hall())));
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
    void theClockFollowsTheTimeAndRateOfTheFrames() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        stream.send(stream(aHeartbeat(1, 100, NOON.plusSeconds(3_600), 60)));
        stream.send(
                stream(new Frame(1, 101, 101, NOON.plusSeconds(7_200), 60, List.of(new ServiceChanged(aService(2))))));
        assertThat(next()).startsWith("changed 101");

        assertThat(clock.rate()).isEqualTo(60);
        assertThat(clock.instant()).isBetween(NOON.plusSeconds(7_200), NOON.plusSeconds(7_200 + 120));
    }

    @Test
    void whoSubscribesLateIsToldTheHallAsItIs() throws Exception {
        HallFeed feed = feed(server);
        live(feed, 100);

        subscribe(feed);

        assertThat(next()).startsWith("link LIVE");
        assertThat(next()).isEqualTo("replaced 100");
    }

    @Test
    void aListenerThatFailsDoesNotSilenceTheOthers() throws Exception {
        HallFeed feed = feed(server);
        feed.subscribe(new HallListener() {
            @Override
            public void hallReplaced(HallProjection hall) {
                throw new IllegalStateException("defect");
            }

            @Override
            public void hallChanged(HallProjection hall, List<Change> changes) {
                throw new IllegalStateException("defect");
            }
        });
        Stream stream = live(feed, 100);

        stream.send(stream(aFrame(1, 101, 7)));

        assertThat(next()).startsWith("changed 101");
    }

    @Test
    void afterClosingNothingIsLeftOfTheStream() throws Exception {
        HallFeed feed = feed(server);
        Stream stream = live(feed, 100);

        feed.close();

        stream.awaitCut();
    }

    private Stream live(HallFeed feed, long sequence) throws Exception {
        return live(feed, sequence, 1);
    }

    private Stream live(HallFeed feed, long sequence, long epoch) throws Exception {
        subscribe(feed);
        Stream stream = server.nextStream();
        stream.send(stream(aHello(epoch, sequence)));
        String last = next();
        while (!last.startsWith("link LIVE")) {
            last = next();
        }
        return stream;
    }

    private void subscribe(HallFeed feed) {
        feed.subscribe(new HallListener() {
            @Override
            public void linkChanged(LinkState link) {
                String cause = link.cause() == null ? "" : " cause " + link.cause();
                told.add("link " + link.phase() + " known " + link.lastKnown() + cause);
            }

            @Override
            public void hallReplaced(HallProjection hall) {
                told.add("replaced " + hall.sequence());
            }

            @Override
            public void hallChanged(HallProjection hall, List<Change> changes) {
                told.add("changed " + hall.sequence() + " waiting "
                        + hall.services().get("DKC-01").waiting() + " on "
                        + Thread.currentThread().getName());
            }
        });
    }

    private String next() throws InterruptedException {
        String event = told.poll(20, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("The listener was told nothing");
        }
        return event;
    }

    private HallFeed feed(TestServer... servers) {
        Addresses addresses =
                new Addresses(Arrays.stream(servers).map(TestServer::address).toList());
        LanClient client = new LanClient(addresses, new Credentials("device-token"), clock, new Random(1), QUICK, null);
        HallFeed feed = new HallFeed(client, new Random(2), QUICK);
        open.add(client);
        open.add(feed);
        feed.start();
        return feed;
    }

    private TestServer newServer() throws IOException {
        TestServer made = new TestServer(this::served);
        open.add(made);
        return made;
    }

    private Optional<Response> served(Request request) {
        return request.headers().containsKey("Upgrade") ? answer(101, "") : answer(200, hall());
    }

    private String hall() {
        return new String(codec.encode(WireShape.SNAPSHOT, snapshot), StandardCharsets.UTF_8);
    }

    private byte[] stream(StreamMessage message) {
        return codec.encodeStream(message);
    }

    private static Optional<Response> answer(int status, String body) {
        return Optional.of(new Response(status, body));
    }
}
