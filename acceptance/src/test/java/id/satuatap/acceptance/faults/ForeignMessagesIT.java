package id.satuatap.acceptance.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.LinkState.Phase;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.view.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class ForeignMessagesIT {
    private static final int ANSWER_MILLIS = 60_000;
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static FaultMall mall;

    @BeforeAll
    static void start() throws Exception {
        mall = FaultMall.open(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (mall != null) {
            mall.close();
        }
    }

    @Test
    @Timeout(180)
    void rubbish_gets_a_code_or_a_closed_connection_and_changes_nothing() throws Exception {
        Random chance = Seed.announced("ForeignMessagesIT");
        LanClient kiosk = mall.client(FaultMall.kiosk(1));
        HallFeed feed = mall.closing(new HallFeed(kiosk, new SecureRandom(), ClientTimings.STANDARD));
        feed.start();
        Await.until("another client is live", PATIENT, () -> feed.link().phase() == Phase.LIVE);
        String service = mall.openServices().get(0);
        Answers.ticket(kiosk.send(issue(kiosk, service)));
        long before = Answers.got(kiosk.health()).durableSequence();

        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, byte[]> message : messages(chance).entrySet()) {
            String answer = exchange(mall.port(), message.getValue());
            if (!refused(answer)) {
                wrong.add(message.getKey() + " -> " + answer.lines().findFirst().orElse("silence") + " / "
                        + answer.substring(answer.lastIndexOf('\n') + 1));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(Answers.got(kiosk.health()).durableSequence())
                .as("nothing was written")
                .isEqualTo(before);
        assertThat(mall.server().alive()).isTrue();
        assertThat(feed.link().phase()).as("others were not disturbed").isEqualTo(Phase.LIVE);
        Answers.ticket(kiosk.send(issue(kiosk, service)));
    }

    @Test
    @Timeout(180)
    void half_a_request_holds_up_nobody() throws Exception {
        LanClient kiosk = mall.client(FaultMall.kiosk(1));
        String service = mall.openServices().get(0);
        int before = mall.facts().issued().size();
        List<Socket> halves = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket half = mall.closing(new Socket(InetAddress.getLoopbackAddress(), mall.port()));
            half.getOutputStream().write(post("{\"commandId\":", 500).getBytes(UTF_8));
            halves.add(half);
        }

        for (int i = 0; i < 20; i++) {
            Answers.ticket(kiosk.send(issue(kiosk, service)));
        }

        assertThat(mall.facts().issued()).hasSize(before + 20);
        assertThat(halves).hasSize(100);
    }

    private static IssueTicket issue(LanClient client, String service) {
        return new IssueTicket(client.ids().next(), service, 1, false, Language.INDONESIAN);
    }

    private static Map<String, byte[]> messages(Random chance) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        text(all, "no JSON", post("rubbish"));
        text(all, "half a JSON", post("{\"commandId\":\"abc"));
        text(all, "empty body", post(""));
        text(all, "a list", post("[]"));
        text(all, "null", post("null"));
        text(all, "a number", post("12345678901234567890123456789012345678901234567890"));
        text(all, "deep", post("[".repeat(20_000)));
        text(all, "no type", post("{\"commandId\":\"" + "a".repeat(26) + "\"}"));
        text(all, "unknown command", command("\"type\":\"OpenTheSafe\""));
        text(all, "missing fields", command("\"type\":\"IssueTicket\""));
        text(all, "wrong types", command("\"type\":\"IssueTicket\",\"visit\":{},\"service\":7"));
        text(
                all,
                "out of range",
                command("\"type\":\"IssueTicket\",\"visit\":\"" + "b".repeat(26)
                        + "\",\"service\":\"X\",\"persons\":-1"));
        text(
                all,
                "unknown service",
                command("\"type\":\"IssueTicket\",\"visit\":\"" + "c".repeat(26) + "\",\"service\":\"NO-SUCH\""));
        text(all, "not a kiosk's", command("\"type\":\"CallNext\",\"counter\":\"1\""));
        text(all, "an administrator's", command("\"type\":\"CloseDay\""));
        text(
                all,
                "over a deadline",
                command("\"deadline\":\"2001-01-01T00:00:00.000Z\",\"type\":\"IssueTicket\"," + "\"visit\":\""
                        + "d".repeat(26) + "\",\"service\":\"X\""));
        text(all, "oversized", post("{\"commandId\":\"" + "x".repeat(Api.REQUEST_BYTES_MAX) + "\"}"));
        text(all, "said to be huge", post("{}", Integer.MAX_VALUE));
        text(all, "negative length", request("POST", Api.COMMANDS, "Content-Length: -5\r\n", ""));
        text(all, "two lengths", request("POST", Api.COMMANDS, "Content-Length: 2\r\nContent-Length: 9\r\n", "{}"));
        text(all, "rubbish chunks", request("POST", Api.COMMANDS, "Transfer-Encoding: chunked\r\n", "zz\r\nrubbish"));
        text(all, "wrong method", request("PUT", Api.COMMANDS, "Content-Length: 2\r\n", "{}"));
        text(all, "no such method", request("EAT", Api.HALL, "", ""));
        text(all, "no such page", request("GET", "/api/v1/../../etc/passwd", "", ""));
        text(
                all,
                "foreign token",
                "GET " + Api.HALL + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer nobody\r\n"
                        + "Connection: close\r\n\r\n");
        text(
                all,
                "no token",
                "POST " + Api.COMMANDS + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}");
        text(all, "long header", request("GET", Api.HALL, "X-Long: " + "y".repeat(2_000_000) + "\r\n", ""));
        text(all, "many headers", request("GET", Api.HALL, "X-Many: y\r\n".repeat(5_000), ""));
        text(all, "HTTP/0.9", "GET /\r\n");
        text(all, "HTTP/9.9", "GET " + Api.HALL + " HTTP/9.9\r\nHost: x\r\n\r\n");
        text(all, "another protocol", "EHLO mail.example\r\nQUIT\r\n");
        text(all, "TLS to a plain port", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        text(all, "upgrade without token", upgrade("").replaceFirst("Authorization: [^\r]*\r\n", ""));
        text(all, "upgrade to the past", upgrade("").replace("epoch=1", "epoch=minus"));
        byte[] noise = new byte[5_000];
        chance.nextBytes(noise);
        all.put("noise", noise);
        all.put("noise after an upgrade", joined(upgrade("").getBytes(ISO_8859_1), noise));
        all.put("a frame that is too long", joined(upgrade("").getBytes(ISO_8859_1), new byte[] {
            (byte) 0x82, (byte) 0xff, 0x7f, -1, -1, -1, -1, -1, -1, -1, 1, 2, 3, 4
        }));
        all.put("an unmasked frame", joined(upgrade("").getBytes(ISO_8859_1), new byte[] {(byte) 0x81, 2, 'h', 'i'}));
        return all;
    }

    private static void text(Map<String, byte[]> all, String name, String message) {
        all.put(name, message.getBytes(ISO_8859_1));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static String command(String fields) {
        return post("{\"commandId\":\"" + "a".repeat(26) + "\"," + fields + "}");
    }

    private static String post(String body) {
        return post(body, body.length());
    }

    private static String post(String body, int length) {
        return request(
                "POST", Api.COMMANDS, "Content-Type: application/json\r\nContent-Length: " + length + "\r\n", body);
    }

    private static String upgrade(String more) {
        return "GET " + Api.STREAM + "?epoch=1&after=0 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + FaultMall.token(FaultMall.kiosk(2))
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" + more;
    }

    private static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + FaultMall.token(FaultMall.kiosk(2)) + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }

    /** Says everything, then listens until the server hangs up; "(open)" at the end when it never did. */
    private static String exchange(int port, byte[] message) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            try {
                socket.getOutputStream().write(message);
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                byte[] bytes = new byte[8192];
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    heard.write(bytes, 0, count);
                }
            } catch (SocketTimeoutException silent) {
                heard.writeBytes("(open)".getBytes(UTF_8));
            } catch (SocketException hungUp) {
                // A reset while we still talk is one of the two right answers.
                heard.writeBytes(new byte[0]);
            }
        }
        return heard.toString(UTF_8);
    }

    private static boolean refused(String answer) {
        if (answer.endsWith("(open)")) {
            return false;
        }
        boolean upgraded = answer.startsWith("HTTP/1.1 101");
        boolean ruleSaysNo = answer.startsWith("HTTP/1.1 200") && answer.contains("\"accepted\":false");
        boolean bare = answer.endsWith("\r\n\r\n");
        boolean error = answer.matches("(?s)HTTP/1\\.1 [45]\\d\\d .*") && (bare || answer.contains("\"code\":\""));
        return answer.isEmpty() || upgraded || ruleSaysNo || error;
    }
}
