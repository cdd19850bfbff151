package id.satuatap.protocol.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Thread-safe. HTTP and WebSocket on a real socket in a few lines, so that it can also do what no server should: hang up
 * without an answer, die, and come back on its port. What it says is a test's {@link Script}.
 */
public final class SocketServer implements AutoCloseable {
    private final Script script;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;
    private volatile boolean deaf;

    /** What a server says; called on the connections' threads. */
    public interface Script {
        /** Answers a request; empty: hangs up without a word. {@link Response#STREAM} makes it a stream. */
        Optional<Response> answer(Request request) throws IOException;

        /** A stream has been opened, to which nothing was sent yet. */
        default void opened(Stream stream) throws IOException {}
    }

    /** Listens on a free port of this machine. */
    public SocketServer(Script script) throws IOException {
        this(0, script);
    }

    /** Listens on a port of this machine, 0 for a free one. */
    public SocketServer(int port, Script script) throws IOException {
        this.script = script;
        this.listening = listen(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Ends every connection, and takes none until {@link #hearAgain}. */
    public void goDeaf() throws IOException {
        deaf = true;
        hangUp();
    }

    public void hearAgain() {
        deaf = false;
    }

    /** Dies as by kill -9. */
    public void kill() throws IOException {
        listening.close();
        hangUp();
    }

    /** Comes back on its port after it was killed. */
    public void restart() throws IOException {
        listening = listen(port());
    }

    @Override
    public void close() throws IOException {
        kill();
    }

    private void hangUp() throws IOException {
        for (Socket socket : connections) {
            socket.close();
        }
        connections.clear();
    }

    private ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        thread(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket from) throws IOException {
        while (!from.isClosed()) {
            Socket socket = from.accept();
            connections.add(socket);
            // Looked at after the connection is known, so that none slips in while the others are ended.
            if (deaf || from.isClosed()) {
                socket.close();
            } else {
                thread(() -> serve(socket));
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (Optional<Request> next = read(in); next.isPresent(); next = read(in)) {
            Request request = next.get();
            Optional<Response> response = script.answer(request);
            if (response.isEmpty()) {
                break;
            }
            if (response.get().status() == Response.STREAM.status()) {
                socket.getOutputStream().write(WebSocketBytes.upgrade(request.header("Sec-WebSocket-Key")));
                script.opened(new Stream(request, socket));
                return;
            }
            socket.getOutputStream().write(response.get().bytes());
        }
        socket.close();
    }

    private static Optional<Request> read(InputStream in) throws IOException {
        String start = line(in);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        String[] words = start.split(" ", 3);
        return Optional.of(new Request(words[0], words[1], headers, body));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void thread(Step step) {
        Thread thread = new Thread(
                () -> {
                    try {
                        step.run();
                    } catch (IOException closed) {
                        // Either side may hang up at any time; the thread has nothing else to do.
                        Thread.currentThread().interrupt();
                    }
                },
                "socket-server");
        thread.setDaemon(true);
        thread.start();
    }
}
