package id.satuatap.acceptance.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection over loopback that costs next to nothing, so that a load does not measure itself.
 * Confined to one thread. It reads what our server sends (a length, no chunks) and nothing more.
 */
final class Wire implements AutoCloseable {
    private static final int READ_LIMIT_MILLIS = 30_000;
    private static final int BUFFER = 16 * 1024;

    /** A server hangs up on a line that was silent for a minute. */
    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private final int port;
    private final int readLimitMillis;
    private final String head;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long usedNanos;
    private int status;

    /** @param token for the Authorization header */
    Wire(int port, String token) throws IOException {
        this(port, token, READ_LIMIT_MILLIS);
    }

    /** @param readLimitMillis how long an answer may take */
    Wire(int port, String token, int readLimitMillis) throws IOException {
        this.port = port;
        this.readLimitMillis = readLimitMillis;
        socket = connected(port, readLimitMillis);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
        usedNanos = System.nanoTime();
        head = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
                + "\r\nSatu-Atap-Protocol: 1\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    private static Socket connected(int port, int readLimitMillis) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(readLimitMillis);
        return socket;
    }

    /** A line that was silent for long is made anew, as every client's library does. */
    private void freshen() throws IOException {
        long now = System.nanoTime();
        if (now - usedNanos > FRESH_NANOS) {
            socket.close();
            socket = connected(port, readLimitMillis);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            out = socket.getOutputStream();
        }
        usedNanos = now;
    }

    /** The body of the answer, whatever its status; {@link #status} tells it. */
    String post(String path, String body) throws IOException {
        return call("POST " + path, body);
    }

    String get(String path) throws IOException {
        return call("GET " + path, "");
    }

    int status() {
        return status;
    }

    private String call(String what, String body) throws IOException {
        try {
            return answer(what, body);
        } catch (SocketTimeoutException silent) {
            throw new IOException("no answer to " + what + " within " + socket.getSoTimeout() + " ms", silent);
        }
    }

    private String answer(String what, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] request = (what + head + bytes.length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        freshen();
        out.write(request);
        status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        for (String field = line(); !field.isEmpty(); field = line()) {
            if (field.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(field.substring(15).strip());
            }
        }
        byte[] answer = in.readNBytes(length);
        if (answer.length < length) {
            throw new EOFException("the server hung up in the middle of an answer");
        }
        return new String(answer, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // Nothing is owed to a connection that is already gone.
            Thread.onSpinWait();
        }
    }
}
