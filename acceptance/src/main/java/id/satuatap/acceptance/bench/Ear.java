package id.satuatap.acceptance.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One subscriber of the stream, as thin as can be: it reads the frames' heads only. Confined to the thread that listens.
 */
final class Ear implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;
    private static final int HEAD = 160;
    private static final int SMALL_WINDOW = 4 * 1024;
    /** Without it the server drops whom it takes for gone: the final frame of a pong, masked with zeros, empty. */
    private static final byte[] PONG = {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0};

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long skip;
    private int closeCode;

    /** Told of each frame with changes. */
    @FunctionalInterface
    interface Listener {
        void frame(long from, long to);
    }

    private Ear(SocketChannel channel) {
        this.channel = channel;
    }

    /** @param smallWindow true for a reader that is to fall behind soon */
    static Ear open(int port, String token, long epoch, long after, boolean smallWindow) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (smallWindow) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
        }
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        String request = "GET /api/v1/stream?epoch=" + epoch + "&after=" + after
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Satu-Atap-Protocol: 1\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        Ear ear = new Ear(channel);
        ear.readHandshake();
        return ear;
    }

    private void readHandshake() throws IOException {
        int end;
        do {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the stream was refused");
            }
            end = endOfHead();
        } while (end < 0);
        String status = new String(buffer.array(), 0, Math.min(12, end), StandardCharsets.US_ASCII);
        if (!status.endsWith("101")) {
            throw new IOException("no stream: " + new String(buffer.array(), 0, end, StandardCharsets.US_ASCII));
        }
        buffer.flip().position(end);
        buffer.compact();
    }

    private int endOfHead() {
        for (int i = 0; i + 4 <= buffer.position(); i++) {
            boolean end = true;
            for (int j = 0; j < 4; j++) {
                end &= buffer.get(i + j) == END_OF_HEAD[j];
            }
            if (end) {
                return i + 4;
            }
        }
        return -1;
    }

    SocketChannel channel() {
        return channel;
    }

    /** The code of the server's goodbye; 0 before it. */
    int closeCode() {
        return closeCode;
    }

    /** Reads what is there. @return false when the server hung up */
    boolean read(Listener listener) throws IOException {
        int got = channel.read(buffer);
        buffer.flip();
        while (frame(listener)) {
            // One frame after another.
            Thread.onSpinWait();
        }
        buffer.compact();
        return got >= 0 && closeCode == 0;
    }

    /**
     * Waits for something to read, and reads it.
     *
     * @return false when the server hung up
     * @throws SocketTimeoutException when nothing comes for so long
     */
    boolean readWithin(Duration patience, Listener listener) throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            if (selector.select(patience.toMillis()) == 0) {
                throw new SocketTimeoutException("nothing came for " + patience);
            }
        }
        return read(listener);
    }

    /** Takes one frame's head and passes over its body, which may be larger than the buffer. */
    private boolean frame(Listener listener) throws IOException {
        if (skip > 0) {
            int now = (int) Math.min(skip, buffer.remaining());
            buffer.position(buffer.position() + now);
            skip -= now;
            return skip == 0 && buffer.hasRemaining();
        }
        int at = buffer.position();
        if (buffer.remaining() < 2) {
            return false;
        }
        int opcode = buffer.get(at) & 0x0F;
        int shortLength = buffer.get(at + 1) & 0x7F;
        int extra = shortLength < 126 ? 0 : shortLength == 126 ? 2 : 8;
        if (buffer.remaining() < 2 + extra) {
            return false;
        }
        long length = shortLength;
        if (extra > 0) {
            length = 0;
            for (int i = 0; i < extra; i++) {
                length = (length << 8) | (buffer.get(at + 2 + i) & 0xFF);
            }
        }
        int head = (int) Math.min(length, HEAD);
        if (buffer.remaining() < 2 + extra + head) {
            return false;
        }
        int body = at + 2 + extra;
        if (opcode == 1) {
            tell(new String(buffer.array(), body, head, StandardCharsets.UTF_8), listener);
        } else if (opcode == 9) {
            channel.write(ByteBuffer.wrap(PONG));
        } else if (opcode == 8) {
            closeCode = length >= 2 ? ((buffer.get(body) & 0xFF) << 8) | (buffer.get(body + 1) & 0xFF) : 1005;
        }
        buffer.position(body);
        skip = length;
        int now = (int) Math.min(skip, buffer.remaining());
        buffer.position(body + now);
        skip -= now;
        return skip == 0 && buffer.hasRemaining();
    }

    private static void tell(String head, Listener listener) {
        if (head.contains("\"from\":")) {
            long from = Bodies.number(head, "from");
            long to = Bodies.number(head, "to");
            if (from <= to) {
                listener.frame(from, to);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
