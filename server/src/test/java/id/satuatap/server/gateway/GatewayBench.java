package id.satuatap.server.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
 * Measures our own server behind a web library: POST of IssueTicket, from the POST until each of 230 streams has the frame,
 * start and memory. Run by hand: {@code GatewayBench undertow} or {@code GatewayBench jetty}; the figures are in
 * docs/adr/0004. The server is a process of its own, 230 streams and the load another.
 */
final class GatewayBench {
    private static final int STREAMS = 230;
    private static final int WARM = 400;
    private static final int CALLS = 1_000;
    private static final long PAUSE_MILLIS = 25;
    private static final String KIOSK = "token-of-kiosk-1-for-tests-only";
    private static final String BOARD = "token-of-board-1-for-tests-only";
    private static final Pattern TO = Pattern.compile("\"from\":(\\d+),\"to\":(\\d+)");
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

    private static final ConcurrentHashMap<Long, Long> SENT = new ConcurrentHashMap<>();
    private static final List<Seen> SEEN = Collections.synchronizedList(new ArrayList<>());

    private record Seen(long to, long at) {}

    private GatewayBench() {}

    public static void main(String[] args) throws Exception {
        String library = args.length == 0 ? "undertow" : args[0];
        long started = System.nanoTime();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchServer.class.getName(),
                        library)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String ready = said.readLine();
        while (ready != null && !ready.startsWith("READY ")) {
            ready = said.readLine();
        }
        if (ready == null) {
            throw new IllegalStateException("the server did not start");
        }
        String[] words = ready.split(" ");
        int port = Integer.parseInt(words[1]);
        System.out.printf(
                Locale.ROOT,
                "%s: process to ready %d ms, of which the library's start %s ms, resident %s KiB%n",
                library,
                (System.nanoTime() - started) / 1_000_000,
                words[2],
                resident(server, said));
        try (Streams streams = new Streams(port)) {
            Client kiosk = new Client(port, KIOSK);
            List<Long> posts = new ArrayList<>();
            for (int i = 0; i < WARM + CALLS; i++) {
                press(kiosk, i, posts);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            TimeUnit.SECONDS.sleep(1);
            say("POST", posts);
            say("POST to each of " + streams.count() + " streams", heard());
            System.out.println("resident after the load " + resident(server, said) + " KiB");
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
        System.exit(0);
    }

    private static String resident(Process server, BufferedReader said) throws IOException {
        server.getOutputStream().write('\n');
        server.getOutputStream().flush();
        return said.readLine();
    }

    private static void press(Client kiosk, int i, List<Long> posts) throws Exception {
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
        Matcher sequence = SEQUENCE.matcher(answer);
        if (i >= WARM && sequence.find()) {
            posts.add(took);
            SENT.put(Long.parseLong(sequence.group(1)), start);
        }
    }

    private static List<Long> heard() {
        List<Long> heard = new ArrayList<>();
        synchronized (SEEN) {
            SEEN.forEach(seen -> {
                Long sent = SENT.get(seen.to());
                if (sent != null) {
                    heard.add(seen.at() - sent);
                }
            });
        }
        return heard;
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

        Streams(int port) {
            HttpClient http = HttpClient.newBuilder()
                    .executor(Executors.newFixedThreadPool(2))
                    .build();
            long after = new Client(port, BOARD)
                    .get("/api/v1/hall")
                    .body()
                    .get("sequence")
                    .asLong();
            for (int i = 0; i < STREAMS; i++) {
                sockets.add(http.newWebSocketBuilder()
                        .header("Authorization", "Bearer " + BOARD)
                        .buildAsync(
                                URI.create("ws://127.0.0.1:" + port + "/api/v1/stream?epoch=1&after=" + after),
                                new Timed())
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

    private static final class Timed implements WebSocket.Listener {
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
