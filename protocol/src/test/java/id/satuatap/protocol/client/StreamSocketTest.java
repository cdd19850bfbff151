package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.Stream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamSocketTest {
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    private final AtomicBoolean holding = new AtomicBoolean();
    private final CountDownLatch handedOver = new CountDownLatch(1);
    private final CountedTasks tasks = new CountedTasks();
    private final StreamSocket socket = new StreamSocket(new StreamSocket.Receiver() {
        @Override
        public void message(StreamSocket from, byte[] body) {
            messages.add(new String(body, StandardCharsets.UTF_8));
            if (holding.get()) {
                await(handedOver);
            }
        }

        @Override
        public void ended(StreamSocket from, String why) {
            ends.add(why);
        }
    });

    /** Java 17 loses an end that comes while nothing was asked for: it was noticed only by pings, seconds later. */
    @Test
    void anEndBehindAMessageIsToldWhileTheMessageIsStillInHand() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.STREAM))) {
            Stream stream = opened(server);
            stream.send("one".getBytes(StandardCharsets.UTF_8));
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("one");
            tasks.awaitNone();

            stream.cut();

            assertThat(ends.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /**
     * The WebSocket asks its line for the next message only after the receiver returned, on another thread than the one
     * that reads: an end that is read in between is lost, however many messages were asked for. The test above failed so
     * when the machine had much to do.
     */
    @Test
    void anEndThatComesWhileAMessageIsHandedOverIsToldByAPing() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.STREAM))) {
            Stream stream = opened(server);
            holding.set(true);
            stream.send("one".getBytes(StandardCharsets.UTF_8));
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("one");

            stream.cut();

            String end = null;
            for (int patience = 0; end == null && patience < PATIENCE_SECONDS * 10; patience++) {
                socket.probe();
                end = ends.poll(100, TimeUnit.MILLISECONDS);
            }
            handedOver.countDown();
            assertThat(end).isNotNull();
        }
    }

    @Test
    void atMostTwoMessagesWaitForAReceiverThatTakesItsTime() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.STREAM))) {
            Stream stream = opened(server);
            for (String text : new String[] {"one", "two", "three"}) {
                stream.send(text.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("one");
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("two");
            assertThat(messages.poll(200, TimeUnit.MILLISECONDS)).isNull();

            socket.next();

            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("three");
        }
    }

    private Stream opened(TestServer server) throws Exception {
        HttpClient.newBuilder()
                .executor(tasks)
                .build()
                .newWebSocketBuilder()
                .buildAsync(URI.create(server.address().replace("http", "ws")), socket)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return server.nextStream();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Thread-safe. Runs what the HTTP client has to do, and knows when it has nothing in hand. */
    private static final class CountedTasks implements Executor {
        private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "counted");
            thread.setDaemon(true);
            return thread;
        });
        private final Phaser inHand = new Phaser(1);

        @Override
        public void execute(Runnable task) {
            inHand.register();
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    inHand.arriveAndDeregister();
                }
            });
        }

        void awaitNone() throws InterruptedException, TimeoutException {
            inHand.awaitAdvanceInterruptibly(inHand.arrive(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
