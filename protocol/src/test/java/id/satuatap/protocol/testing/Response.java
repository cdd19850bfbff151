package id.satuatap.protocol.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Immutable. What a server says to one request. */
public record Response(int status, byte[] body) {
    /** Makes the connection a WebSocket. */
    public static final Response STREAM = new Response(101, new byte[0]);

    public static Response ok(byte[] body) {
        return new Response(200, body);
    }

    public static Response of(int status, String body) {
        return new Response(status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** In one piece, so that one write sends it. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(("HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        return whole.toByteArray();
    }
}
