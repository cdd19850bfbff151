package id.satuatap.server.gateway.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Handshake;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A PC whose cable was cut stayed "connected" for as long as TCP believed in it: nothing was ever asked of it, and what was
 * sent to it went into the kernel's buffer.
 */
@Timeout(60)
class GoneClientTest {
    private static final long PING_MILLIS = 700;

    private final BlockingQueue<String> gone = new LinkedBlockingQueue<>();
    private UndertowServer server;
    private int port;

    @BeforeEach
    void start() {
        server = new UndertowServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                null,
                Routes.none()
                        .onWebSocket(
                                "/{client}",
                                request -> CompletableFuture.completedFuture(
                                        new Handshake.Welcome(session(request.variable("client"))))),
                new Defects(new Random(7), failure -> Optional.empty()),
                PING_MILLIS);
        port = server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoAnswersNoPingIsDroppedAndWhoAnswersStays() throws Exception {
        WebSocket there = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/there"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
        try (java.net.Socket dead = shaken()) {
            // As a cable that was cut: what is sent is taken, and nothing ever comes back.
            byte[] taken = dead.getInputStream().readAllBytes();

            assertThat(taken).isNotEmpty();
            assertThat(gone.poll(30, TimeUnit.SECONDS)).isEqualTo("dead");
        }
        assertThat(gone).isEmpty();
        there.abort();
        assertThat(gone.poll(30, TimeUnit.SECONDS)).isEqualTo("there");
    }

    private java.net.Socket shaken() throws IOException {
        java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("GET /dead HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private SocketSession session(String client) {
        return new SocketSession() {
            @Override
            public void opened(Socket socket) {}

            @Override
            public void closed() {
                gone.add(client);
            }
        };
    }
}
