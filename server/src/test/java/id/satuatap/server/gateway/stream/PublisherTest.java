package id.satuatap.server.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.server.access.Caller;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.gateway.jetty.JettyServer;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.SocketSession;
import id.satuatap.server.gateway.web.WebLibrary;
import id.satuatap.server.gateway.web.WebServer;
import id.satuatap.server.projection.Audience;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.ScopedChange;
import id.satuatap.server.projection.Sight;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
    private static final StreamLimits LIMITS = new StreamLimits(16, 1024 * 1024, 256 * 1024, 64, 2_000, 200, 10);
    private static final Sight HALL = Sight.HALL_ONLY;

    private final WireCodec codec = new WireCodec();
    private Publisher publisher;
    private WebServer web;
    private int port;
    private long sequence = 10;

    @BeforeEach
    void open() {
        open(UndertowServer::new);
    }

    private void open(WebLibrary library) {
        publisher = new Publisher(codec, new FixedTime(), System::nanoTime, LIMITS, "test");
        publisher.start();
        publisher.publish(new HallUpdate.Renewed(1, sequence, List.of(mall(1))));
        Caller caller = new Caller(new Principal.OfDevice(new DeviceId("board-1")), "hash", null, null);
        Routes routes = Routes.none()
                .onWebSocket(
                        "/s",
                        request -> CompletableFuture.completedFuture(new Handshake.Welcome(publisher
                                .subscribe(new Subscription(caller, HALL, true, 1, 10))
                                .orElseThrow())));
        web = library.listening(
                new InetSocketAddress("127.0.0.1", 0),
                null,
                routes,
                new Defects(new Random(1), any -> Optional.empty()));
        port = web.start();
    }

    @AfterEach
    void close() {
        publisher.close();
        web.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void whoeverStopsReadingIsCutAndOthersGoOn(String library) throws Exception {
        close();
        open(library.equals("jetty") ? JettyServer::new : UndertowServer::new);
        try (Socket stalled = shaken()) {
            Reader reader = new Reader();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/s"), reader)
                    .join();
            // Ten megabytes are more than the system's buffers take for somebody who does not read.
            for (int i = 0; i < 150; i++) {
                publisher.publish(change(i));
                assertThat(reader.take()).isNotNull();
            }
            await(() -> publisher.streams() == 1);
            publisher.publish(change(999));
            reader.await("\"catalogueVersion\":999");
            assertThat(drained(stalled)).isTrue();
            socket.abort();
        }
    }

    @Test
    void aFrameThatIsTooLargeBecomesAResync() throws Exception {
        Reader reader = new Reader();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/s"), reader)
                .join();
        publisher.publish(new HallUpdate.Changed(1, ++sequence, sequence, Collections.nCopies(5, large(1))));

        reader.await("resync");
        await(() -> publisher.streams() == 0);
    }

    @Test
    void aSilentHallStillBeats() throws Exception {
        Reader reader = new Reader();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/s"), reader)
                .join();

        StreamMessage third = null;
        for (int i = 0; i < 4; i++) {
            third = codec.decodeStream(reader.take().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(third.toString()).contains("from=11, to=10", "changes=[]");
    }

    /** Nobody answered it, and the server waited for it when it stopped. */
    @Test
    void aSnapshotAskedForAfterTheEndFailsAtOnce() {
        publisher.close();

        assertThat(publisher.snapshot(HALL)).isCompletedExceptionally();
    }

    /** It was kept among the listeners for as long as the server ran. */
    @Test
    void aConnectionThatWasGoneBeforeItsStreamBeganIsForgotten() {
        Caller caller = new Caller(new Principal.OfDevice(new DeviceId("board-1")), "hash", null, null);
        SocketSession session =
                publisher.subscribe(new Subscription(caller, HALL, true, 1, 10)).orElseThrow();
        session.closed();
        session.opened(new GoneSocket());

        await(() -> publisher.streams() == 0);
    }

    private record GoneSocket() implements id.satuatap.server.gateway.web.Socket {
        @Override
        public void send(byte[] utf8, Done done) {
            done.sent(false);
        }

        @Override
        public void close(int code, String reason) {}

        @Override
        public void abort() {}
    }

    private HallUpdate.Changed change(int i) {
        sequence++;
        return new HallUpdate.Changed(1, sequence, sequence, List.of(large(i)));
    }

    private static ScopedChange large(int i) {
        return new ScopedChange(Audience.HALL, new MallChanged(view(i, Collections.nCopies(150, "x".repeat(480)))));
    }

    private static ScopedChange mall(int i) {
        return new ScopedChange(Audience.HALL, new MallChanged(view(i, List.of())));
    }

    private static MallView view(int version, List<String> text) {
        return new MallView(
                "Mal",
                "Sleman",
                "WIB",
                "Asia/Jakarta",
                version,
                null,
                DayState.OPEN,
                false,
                null,
                text,
                Language.INDONESIAN,
                List.of(),
                List.of());
    }

    private Socket shaken() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET /s HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What lay in the buffers can still be read; then the connection has ended. */
    private static boolean drained(Socket stalled) throws IOException {
        stalled.setSoTimeout(60_000);
        InputStream in = stalled.getInputStream();
        byte[] bytes = new byte[65_536];
        try {
            int read;
            do {
                read = in.read(bytes);
            } while (read > 0);
            return true;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("awaited in vain").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static final class Reader implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        /** All at once: Java 17 does not tell of a connection that ends while no message was asked for. */
        @Override
        public void onOpen(WebSocket opened) {
            opened.request(Long.MAX_VALUE);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            return null;
        }

        String take() throws InterruptedException {
            String message = messages.poll(60, TimeUnit.SECONDS);
            assertThat(message).as("silence on the stream").isNotNull();
            return message;
        }

        void await(String wanted) throws InterruptedException {
            String message;
            do {
                message = take();
            } while (!message.contains(wanted));
        }
    }

    private static final class FixedTime implements MallTime {
        @Override
        public Instant instant() {
            return Instant.parse("2026-11-23T01:15:00Z");
        }

        @Override
        public double rate() {
            return 1;
        }
    }
}
