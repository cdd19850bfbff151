package id.satuatap.protocol.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Thread-safe. A server of a few lines on a real socket, which does what a test tells it, also what no server should. */
final class TestServer implements AutoCloseable {
    private static final String WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<Stream> streams = new LinkedBlockingQueue<>();
    private volatile Function<Request, Optional<Response>> answers;

    record Request(String method, String path, Map<String, String> headers, String body) {}

    record Response(int status, String body) {}

    /** One open WebSocket. */
    static final class Stream {
        private final Request request;
        private final Socket socket;

        private Stream(Request request, Socket socket) {
            this.request = request;
            this.socket = socket;
        }

        String path() {
            return request.path();
        }

        Map<String, String> headers() {
            return request.headers();
        }

        void send(byte[] text) throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(0x81);
            int lengthBytes = text.length < 126 ? 0 : text.length < 65_536 ? 2 : 8;
            frame.write(lengthBytes == 0 ? text.length : lengthBytes == 2 ? 126 : 127);
            for (int i = lengthBytes - 1; i >= 0; i--) {
                frame.write((int) ((long) text.length >> (8 * i)) & 0xff);
            }
            frame.write(text);
            socket.getOutputStream().write(frame.toByteArray());
        }

        /** Returns once the client has cut the connection. */
        void awaitCut() throws IOException {
            socket.setSoTimeout(20_000);
            InputStream in = socket.getInputStream();
            int read = in.read();
            while (read >= 0) {
                read = in.read();
            }
        }

        void cut() throws IOException {
            socket.close();
        }
    }

    /** @param answers what to say to a plain request; empty = read it and hang up */
    TestServer(Function<Request, Optional<Response>> answers) throws IOException {
        this.answers = answers;
        thread(this::accept);
    }

    void answer(Function<Request, Optional<Response>> answers) {
        this.answers = answers;
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    Request nextRequest() throws InterruptedException {
        Request request = requests.poll(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("No request came");
        }
        return request;
    }

    Stream nextStream() throws InterruptedException {
        Stream stream = streams.poll(20, TimeUnit.SECONDS);
        if (stream == null) {
            throw new AssertionError("No stream was opened");
        }
        return stream;
    }

    int requestsWaiting() {
        return requests.size();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : connections) {
            socket.close();
        }
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket socket = listening.accept();
            connections.add(socket);
            thread(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        while (true) {
            String start = line(in);
            if (start.isEmpty()) {
                socket.close();
                return;
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            String[] words = start.split(" ", 3);
            Request request = new Request(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
            Optional<Response> response = answers.apply(request);
            if (response.isEmpty()) {
                requests.add(request);
                socket.close();
                return;
            }
            if (headers.containsKey("Upgrade") && response.get().status() == 101) {
                socket.getOutputStream().write(upgrade(headers.get("Sec-WebSocket-Key")));
                streams.add(new Stream(request, socket));
                return;
            }
            requests.add(request);
            write(socket.getOutputStream(), response.get());
        }
    }

    private static void write(OutputStream out, Response response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(("HTTP/1.1 " + response.status() + " x\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.write(body);
        out.write(whole.toByteArray());
    }

    private static byte[] upgrade(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((key + WEBSOCKET_GUID).getBytes(StandardCharsets.US_ASCII));
            return ("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                            + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
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
                        Thread.currentThread().interrupt();
                    }
                },
                "test-server");
        thread.setDaemon(true);
        thread.start();
    }
}
