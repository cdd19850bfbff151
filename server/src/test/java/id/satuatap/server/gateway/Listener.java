package id.satuatap.server.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A stream as a stranger's client hears it. Thread-safe.
 *
 * <p>It asks for all messages at once. Java 17 does not tell of a connection that ends without a goodbye while the listener
 * has not asked for another message: it fails inside with an {@code InternalError} ("no demand") that nobody sees.
 */
final class Listener implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WITHOUT_A_WORD = 1006;

    private final LinkedBlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static Listener after(Client client, long epoch, long sequence) {
        Listener listener = new Listener();
        listener.socket = Client.HTTP
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + client.token())
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + client.port() + "/api/v1/stream?epoch=" + epoch + "&after="
                                + sequence),
                        listener)
                .join();
        return listener;
    }

    /** Goes on after the client's snapshot. */
    static Listener current(Client client) {
        JsonNode hall = client.get("/api/v1/hall").body();
        return after(client, hall.get("epoch").asLong(), hall.get("sequence").asLong());
    }

    @Override
    public void onOpen(WebSocket opened) {
        opened.request(Long.MAX_VALUE);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                messages.add(Client.JSON.readTree(part.toString()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            part.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        messages.add(closedWith(status));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        messages.add(closedWith(WITHOUT_A_WORD));
    }

    /** What is heard last. */
    static JsonNode closedWith(int status) {
        return Client.JSON.createObjectNode().put("closed", true).put("status", status);
    }

    WebSocket socket() {
        return socket;
    }

    JsonNode next() {
        try {
            JsonNode message = messages.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (message == null) {
                throw new AssertionError("silence on the stream");
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All messages up to the first that fits, which is the last of them. */
    List<JsonNode> until(Predicate<JsonNode> wanted) {
        List<JsonNode> heard = new ArrayList<>();
        do {
            JsonNode message = next();
            heard.add(message);
            if (wanted.test(message)) {
                return heard;
            }
        } while (!heard.get(heard.size() - 1).has("closed"));
        throw new AssertionError("the stream ended before: " + heard);
    }

    List<JsonNode> untilClosed() {
        return until(message -> message.has("closed"));
    }

    static boolean hasChange(JsonNode message, String type) {
        for (JsonNode change : message.path("changes")) {
            if (change.path("type").asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
