package id.satuatap.server.gateway;

import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

/** What a server says to somebody who wants a stream. Stateless. */
final class HandshakeAnswer {
    private HandshakeAnswer() {}

    /** The HTTP status: 101 when the stream was opened; it is closed again. */
    static int of(int port, String path, String token) {
        WebSocket.Builder builder = Client.HTTP.newWebSocketBuilder();
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        try {
            builder.buildAsync(URI.create("ws://127.0.0.1:" + port + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw failed;
        }
    }
}
