package id.satuatap.protocol.client;

import static id.satuatap.protocol.client.HallFixture.NOON;
import static id.satuatap.protocol.client.HallFixture.aHello;
import static id.satuatap.protocol.client.HallFixture.aSnapshot;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A feed against a server on a real socket, and all that its listener was told. */
abstract class FeedCase {
    /** Quick to try again; hardly any pause of a starved machine is taken for a loss. */
    static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 4_000, 10, 50, 4);

    final WireCodec codec = new WireCodec();
    final MallClock clock = new MallClock(System::nanoTime, InstantSource.fixed(NOON));
    final List<AutoCloseable> open = new ArrayList<>();
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    volatile Snapshot snapshot = aSnapshot(1, 100, 0);
    TestServer server;

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

    Stream live(HallFeed feed, long sequence) throws Exception {
        return live(feed, sequence, 1);
    }

    Stream live(HallFeed feed, long sequence, long epoch) throws Exception {
        subscribe(feed);
        Stream stream = server.nextStream();
        stream.send(stream(aHello(epoch, sequence)));
        String last = next();
        while (!last.startsWith("link LIVE")) {
            last = next();
        }
        return stream;
    }

    void subscribe(HallFeed feed) {
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

    String next() throws InterruptedException {
        String event = told.poll(30, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("The listener was told nothing");
        }
        return event;
    }

    HallFeed feed(TestServer... servers) {
        return feed(QUICK, servers);
    }

    HallFeed feed(ClientTimings timings, TestServer... servers) {
        return feed(client(servers), timings);
    }

    HallFeed feed(LanClient client, ClientTimings timings) {
        HallFeed feed = new HallFeed(client, new Random(2), timings);
        open.add(client);
        open.add(feed);
        feed.start();
        return feed;
    }

    LanClient client(TestServer... servers) {
        return client(clock, servers);
    }

    LanClient client(MallClock clock, TestServer... servers) {
        Addresses addresses =
                new Addresses(Arrays.stream(servers).map(TestServer::address).toList());
        return new LanClient(addresses, new Credentials("device-token"), clock, new Random(1), QUICK, null);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    TestServer newServer() throws IOException {
        TestServer made = new TestServer(this::served);
        open.add(made);
        return made;
    }

    Optional<Response> served(Request request) {
        return request.wantsStream() ? Optional.of(Response.STREAM) : answer(200, hall());
    }

    String hall() {
        return new String(codec.encode(WireShape.SNAPSHOT, snapshot), StandardCharsets.UTF_8);
    }

    byte[] stream(StreamMessage message) {
        return codec.encodeStream(message);
    }

    static Optional<Response> answer(int status, String body) {
        return Optional.of(Response.of(status, body));
    }
}
