package id.satuatap.display;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Thread-safe. A server on a real socket that shows the hall a test gives it and accepts every command, a repeated one once. */
public final class ScriptedServer implements AutoCloseable {
    private static final String WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final WireCodec codec = new WireCodec();
    private final ServerSocket listening;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Socket> streams = new LinkedBlockingQueue<>();
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final CatalogueView catalogue;
    private volatile Snapshot hall;
    private volatile boolean deaf;

    public ScriptedServer(Snapshot hall, CatalogueView catalogue) throws IOException {
        this.hall = hall;
        this.catalogue = catalogue;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** The hall that the next snapshot shows. */
    public void hall(Snapshot next) {
        hall = next;
    }

    /** Waits until a stream is open and has been greeted. */
    public Socket nextStream() throws InterruptedException {
        Socket stream = streams.poll(10, TimeUnit.SECONDS);
        if (stream == null) {
            throw new AssertionError("No stream was opened");
        }
        return stream;
    }

    public Command nextCommand() throws InterruptedException {
        Command command = commands.poll(10, TimeUnit.SECONDS);
        if (command == null) {
            throw new AssertionError("No command came");
        }
        return command;
    }

    public int commandsWaiting() {
        return commands.size();
    }

    public void send(Socket stream, long sequence, Instant time, Change... changes) throws IOException {
        write(stream, new Frame(1, sequence, sequence, time, 1, List.of(changes)));
    }

    /** Cuts every connection and takes none until {@link #hearAgain}. */
    public void cutAll() throws IOException {
        deaf = true;
        for (Socket socket : connections) {
            socket.close();
        }
        connections.clear();
    }

    public void hearAgain() {
        deaf = false;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cutAll();
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket socket = listening.accept();
            if (deaf) {
                socket.close();
            } else {
                connections.add(socket);
                thread(() -> serve(socket));
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (String start = line(in); !start.isEmpty(); start = line(in)) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            String path = start.split(" ", 3)[1];
            if (path.startsWith(Api.STREAM)) {
                upgrade(socket, headers.get("Sec-WebSocket-Key"));
                return;
            }
            answer(socket, path, body);
        }
        socket.close();
    }

    private void answer(Socket socket, String path, byte[] body) throws IOException {
        byte[] answer;
        if (path.equals(Api.HALL)) {
            answer = codec.encode(WireShape.SNAPSHOT, hall);
        } else if (path.equals(Api.CATALOGUE)) {
            answer = codec.encode(WireShape.CATALOGUE, catalogue);
        } else {
            answer = taken(body);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(("HTTP/1.1 200 x\r\nContent-Length: " + answer.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.write(answer);
        socket.getOutputStream().write(whole.toByteArray());
    }

    private byte[] taken(byte[] body) {
        try {
            CommandRequest request = codec.decodeCommand(body);
            if (answered.add(request.commandId())) {
                commands.add(request.command());
            }
            return codec.encodeAnswer(new Accepted(1, 1, null));
        } catch (WireFault fault) {
            throw new IllegalStateException("Not a command: " + new String(body, StandardCharsets.UTF_8), fault);
        }
    }

    private void upgrade(Socket socket, String key) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((key + WEBSOCKET_GUID).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream()
                    .write(("HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                                    + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
        write(socket, new Hello(1, 1, "0.1.0", "MPP", "Asia/Jakarta", hall.time(), 1, 1, hall.sequence()));
        streams.add(socket);
    }

    private void write(Socket stream, StreamMessage message) throws IOException {
        byte[] text = codec.encodeStream(message);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (text.length < 126) {
            frame.write(text.length);
        } else {
            frame.write(126);
            frame.write(text.length >> 8);
            frame.write(text.length & 0xff);
        }
        frame.write(text);
        stream.getOutputStream().write(frame.toByteArray());
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[8192];
        int length = 0;
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line[length++] = (byte) c;
            }
        }
        return new String(Arrays.copyOf(line, length), StandardCharsets.US_ASCII);
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
                "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }
}
