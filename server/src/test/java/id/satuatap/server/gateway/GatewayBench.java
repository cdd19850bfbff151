package id.satuatap.server.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures our own server: POST of IssueTicket, and from the POST until each of 230 streams has the frame. Run by hand; the
 * figures are in docs/adr/0004. Server, clients and load share one process.
 */
final class GatewayBench {
    private static final int STREAMS = 230;
    private static final int WARM = 200;
    private static final int CALLS = 500;
    private static final long PAUSE_MILLIS = 50;
    private static final Pattern TO = Pattern.compile("\"from\":(\\d+),\"to\":(\\d+)");
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

    private static final ConcurrentHashMap<Long, Long> SENT = new ConcurrentHashMap<>();
    private static final List<Seen> SEEN = Collections.synchronizedList(new ArrayList<>());

    private record Seen(long to, long at) {}

    private GatewayBench() {}

    public static void main(String[] args) throws Exception {
        try (TestMall mall = TestMall.open();
                Streams streams = new Streams(mall)) {
            Client kiosk = mall.kiosk();
            List<Long> posts = new ArrayList<>();
            for (int i = 0; i < WARM + CALLS; i++) {
                String body = ("{'commandId':'bench-" + i + "-aaaaaaaaaaaaaaaaaaaaaaaaaa','type':'IssueTicket',"
                                + "'visit':'bench-" + i + "','service':'" + service(i) + "'}")
                        .replace('\'', '"');
                long start = System.nanoTime();
                String answer = Client.HTTP
                        .send(
                                kiosk.request("/api/v1/commands")
                                        .POST(BodyPublishers.ofString(body))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                long took = System.nanoTime() - start;
                if (i >= WARM) {
                    posts.add(took);
                    Matcher sequence = SEQUENCE.matcher(answer);
                    if (sequence.find()) {
                        SENT.put(Long.parseLong(sequence.group(1)), start);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            TimeUnit.SECONDS.sleep(1);
            say("POST", posts);
            List<Long> heard = new ArrayList<>();
            synchronized (SEEN) {
                SEEN.forEach(seen -> {
                    Long sent = SENT.get(seen.to());
                    if (sent != null) {
                        heard.add(seen.at() - sent);
                    }
                });
            }
            say("POST to each of " + streams.count() + " streams", heard);
            System.exit(0);
        }
    }

    private static String service(int i) {
        return "DKC-0" + (1 + i % 9);
    }

    private static void say(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: n=%d p50 %.2f ms, p99 %.2f ms, max %.2f ms%n",
                what,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.get(nanos.size() - 1) / 1e6);
    }

    private static final class Streams implements AutoCloseable {
        private final List<WebSocket> sockets = new ArrayList<>();

        Streams(TestMall mall) {
            HttpClient http = HttpClient.newBuilder()
                    .executor(Executors.newFixedThreadPool(2))
                    .build();
            long after = mall.board().get("/api/v1/hall").body().get("sequence").asLong();
            for (int i = 0; i < STREAMS; i++) {
                sockets.add(http.newWebSocketBuilder()
                        .header("Authorization", "Bearer " + mall.board().token())
                        .buildAsync(
                                URI.create("ws://127.0.0.1:" + mall.port() + "/api/v1/stream?epoch=1&after=" + after),
                                new Ear())
                        .join());
            }
        }

        int count() {
            return sockets.size();
        }

        @Override
        public void close() {
            sockets.forEach(WebSocket::abort);
        }
    }

    private static final class Ear implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            long now = System.nanoTime();
            Matcher to = TO.matcher(data.length() > 100 ? data.subSequence(0, 100) : data);
            // What time alone changed comes with the last sequence, and is no answer to anybody.
            if (to.find() && Long.parseLong(to.group(1)) <= Long.parseLong(to.group(2))) {
                SEEN.add(new Seen(Long.parseLong(to.group(2)), now));
            }
            socket.request(1);
            return null;
        }
    }
}
