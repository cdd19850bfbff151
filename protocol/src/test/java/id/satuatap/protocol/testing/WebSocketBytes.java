package id.satuatap.protocol.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Stateless. The bytes of RFC 6455 that a server of texts sends. */
final class WebSocketBytes {
    /** RFC 6455 §1.3. */
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static final int WHOLE_TEXT = 0x81;

    private WebSocketBytes() {}

    /** The answer that turns a request into a stream. */
    static byte[] upgrade(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
            return ("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                            + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** One text in one frame. */
    static byte[] frame(byte[] text) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(WHOLE_TEXT);
        int lengthBytes = text.length < 126 ? 0 : text.length < 65_536 ? 2 : 8;
        frame.write(lengthBytes == 0 ? text.length : lengthBytes == 2 ? 126 : 127);
        for (int i = lengthBytes - 1; i >= 0; i--) {
            frame.write((int) ((long) text.length >> (8 * i)) & 0xff);
        }
        frame.writeBytes(text);
        return frame.toByteArray();
    }
}
