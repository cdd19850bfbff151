package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our server needs of a web library, shown with the one that ships and with the one that was weighed against it. */
class WebLibraryContractTest {
    private static final Map<String, TestMall> MALLS = new HashMap<>();

    @AfterAll
    static void close() {
        MALLS.values().forEach(TestMall::close);
        MALLS.clear();
    }

    private static TestMall mall(String library) {
        return MALLS.computeIfAbsent(library, name -> TestMall.open(BenchServer.LIBRARIES.get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void pathsLeadToTheirAnswersAndOthersHaveCodes(String library) {
        Client kiosk = mall(library).kiosk();
        Client.Answer issued = kiosk.command("command-of-" + library, "IssueTicket", "'visit':'v1','service':'DKC-01'");

        assertThat(issued.accepted()).isTrue();
        assertThat(kiosk.get("/api/v1/commands/command-of-" + library)).isEqualTo(issued);
        assertThat(kiosk.get("/api/v1/commands/a/b").code()).isEqualTo("NOT_FOUND");
        assertThat(kiosk.method("DELETE", "/api/v1/hall", "").code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(mall(library).client().get("/api/v1/hall").code()).isEqualTo("NOT_SIGNED_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void badAndOversizeBodiesAreRefusedAndTheConnectionOfOthersLives(String library) {
        Client kiosk = mall(library).kiosk();

        assertThat(kiosk.post("/api/v1/commands", "{").code()).isEqualTo("BAD_JSON");
        assertThat(kiosk.post("/api/v1/commands", new byte[70_000]).code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(kiosk.get("/api/v1/health").status()).isEqualTo(200);
    }

    /** An answer before the body's end was lost now and then: the rest of the body broke the connection under it. */
    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void whoSendsSomewhatTooMuchIsToldSoEveryTime(String library) {
        Client kiosk = mall(library).kiosk();

        for (int i = 0; i < 20; i++) {
            assertThat(kiosk.post("/api/v1/commands", new byte[70_000]).code()).isEqualTo("BODY_TOO_LARGE");
            assertThat(kiosk.post("/api/v1/commands", new byte[900_000]).code()).isEqualTo("BODY_TOO_LARGE");
        }
    }

    /** The body was read and parsed before anybody asked who sent it. */
    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void aCatalogueOfSomebodyWhoMayNotPublishIsRefusedBeforeItIsRead(String library) throws IOException {
        TestMall mall = mall(library);
        try (Socket socket = new Socket("127.0.0.1", mall.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            ("PUT /api/v1/catalogue HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\nAuthorization: Bearer "
                                            + mall.kiosk().token() + "\r\n\r\n{")
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 403");
        }
        assertThat(mall.client().method("PUT", "/api/v1/catalogue", "{}").code())
                .isEqualTo("NOT_SIGNED_IN");
        assertThat(mall.signedIn("boss")
                        .method("PUT", "/api/v1/catalogue", "{}")
                        .code())
                .isEqualTo("INVALID_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void aStreamOpensForAGoodTokenAlone(String library) {
        TestMall mall = mall(library);
        try (Listener stream = Listener.current(mall.board())) {
            assertThat(stream.next().has("hello")).isTrue();
            mall.kiosk().issue("DKC-02");
            List<JsonNode> heard = stream.until(message -> Listener.hasChange(message, "ServiceChanged")
                    && message.path("to").asLong() >= message.path("from").asLong());
            assertThat(heard).isNotEmpty();
        }
        WebSocket.Builder without = Client.HTTP.newWebSocketBuilder();
        URI address = URI.create("ws://127.0.0.1:" + mall.port() + "/api/v1/stream?epoch=1&after=0");
        assertThat(without.buildAsync(address, new WebSocket.Listener() {})
                        .handle((socket, refused) -> status(refused)))
                .succeedsWithin(java.time.Duration.ofSeconds(60))
                .isEqualTo(401);
    }

    private static int status(Throwable refused) {
        Throwable cause = refused instanceof CompletionException ? refused.getCause() : refused;
        return cause instanceof WebSocketHandshakeException handshake
                ? handshake.getResponse().statusCode()
                : 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void aServerThatStopsSaysGoodbyeToItsStreams(String library) {
        TestMall mall = TestMall.open(BenchServer.LIBRARIES.get(library));
        try (Listener stream = Listener.current(mall.board())) {
            stream.next();
            mall.close();
            assertThat(stream.untilClosed()).last().isEqualTo(Listener.closedWith(1001));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertow", "jetty"})
    void halfARequestKeepsNobodyWaiting(String library) throws IOException {
        TestMall mall = mall(library);
        try (Socket slow = new Socket("127.0.0.1", mall.port())) {
            slow.getOutputStream()
                    .write("POST /api/v1/commands HTTP/1.1\r\nHost: a\r\nContent-Le"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(mall.kiosk().get("/api/v1/health").status()).isEqualTo(200);
            InputStream in = slow.getInputStream();
            assertThat(in.available()).isZero();
        }
    }
}
