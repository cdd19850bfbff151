package id.satuatap.kiosk;

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
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mall's server of a few lines on real sockets: catalogue, hall, stream with heartbeats, commands with the first
 * answer kept by id. Thread-safe. It can be killed and started again on its port, and it can lose answers.
 */
public final class ScriptedMall implements AutoCloseable {
    private static final String WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int HEARTBEAT_MILLIS = 500;

    private final WireCodec codec = new WireCodec();
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final List<IssueTicket> issued = new CopyOnWriteArrayList<>();
    private final List<ReportCopy> reports = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<Socket> streams = new CopyOnWriteArrayList<>();
    private volatile boolean dies;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scripted-mall-heart");
        thread.setDaemon(true);
        return thread;
    });
    private volatile CatalogueView catalogue = MallFixture.aCatalogue();
    private volatile Snapshot snapshot;
    private volatile Answer nextAnswer;
    private volatile ServerSocket listening;
    private volatile Instant time;
    private long sequence = 100;

    public ScriptedMall(Instant time) throws IOException {
        this.time = time;
        this.snapshot = MallFixture.aSnapshot(time);
        this.listening = listen(0);
        var unused = heart.scheduleAtFixedRate(this::beat, HEARTBEAT_MILLIS, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    public String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** The hall stands so from the start. */
    public ScriptedMall with(Snapshot hall) {
        snapshot = hall;
        return this;
    }

    public ScriptedMall with(CatalogueView known) {
        catalogue = known;
        return this;
    }

    /** The next number is answered so. */
    public void answerNext(Answer answer) {
        nextAnswer = answer;
    }

    /** Takes the next commands and hangs up without an answer. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** Takes the next command and dies before it has answered. */
    public void dieAtNextCommand() {
        dies = true;
    }

    /** Commands for numbers that were taken: repeats with the same id count once. */
    public List<IssueTicket> issued() {
        return List.copyOf(issued);
    }

    public List<ReportCopy> reports() {
        return List.copyOf(reports);
    }

    /** Tells every kiosk. */
    public synchronized void change(Change... changes) {
        sequence++;
        send(new Frame(1, sequence, sequence, time, 1, List.of(changes)));
    }

    /** Dies as by kill -9. */
    public void kill() throws IOException {
        listening.close();
        for (Socket socket : connections) {
            socket.close();
        }
        connections.clear();
        streams.clear();
    }

    /** Comes back on its port, remembering its answers. */
    public void restart() throws IOException {
        listening = listen(listening.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        kill();
    }

    private ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        thread(() -> {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                connections.add(connection);
                thread(() -> serve(connection));
            }
        });
        return socket;
    }

    private synchronized void beat() {
        send(new Frame(1, sequence + 1, sequence, time, 1, List.of()));
    }

    private void send(StreamMessage message) {
        byte[] frame = frame(codec.encodeStream(message));
        for (Socket stream : List.copyOf(streams)) {
            try {
                stream.getOutputStream().write(frame);
            } catch (IOException gone) {
                streams.remove(stream);
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (String start = line(in); !start.isEmpty(); start = line(in)) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            String[] words = start.split(" ", 3);
            if (words[1].startsWith("/api/v1/stream")) {
                follow(socket, headers.get("Sec-WebSocket-Key"));
                return;
            }
            if (!answer(socket, words[0], words[1], body)) {
                socket.close();
                return;
            }
        }
        socket.close();
    }

    private synchronized void follow(Socket socket, String key) throws IOException {
        socket.getOutputStream().write(upgrade(key));
        Hello hello = new Hello(1, 1, "0.1.0", "Sleman", "Asia/Jakarta", time, 1, 1, sequence);
        socket.getOutputStream().write(frame(codec.encodeStream(hello)));
        streams.add(socket);
    }

    private boolean answer(Socket socket, String method, String path, byte[] body) throws IOException {
        if (path.equals("/api/v1/catalogue")) {
            return write(socket, 200, codec.encode(WireShape.CATALOGUE, catalogue));
        }
        if (path.equals("/api/v1/hall")) {
            return write(socket, 200, codec.encode(WireShape.SNAPSHOT, now()));
        }
        if (method.equals("POST") && path.equals("/api/v1/commands")) {
            byte[] answer = command(body);
            if (dies) {
                dies = false;
                kill();
                return false;
            }
            return answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) == 0 && write(socket, 200, answer);
        }
        byte[] known = answers.get(path.substring(path.lastIndexOf('/') + 1));
        return known == null
                ? write(socket, 404, codec.encodeError(WireError.of(ErrorCode.NOT_FOUND, "never taken")))
                : write(socket, 200, known);
    }

    private synchronized Snapshot now() {
        Snapshot hall = snapshot;
        return new Snapshot(
                1,
                sequence,
                time,
                1,
                hall.mall(),
                hall.services(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private byte[] command(byte[] body) {
        try {
            CommandRequest request = codec.decodeCommand(body);
            return answers.computeIfAbsent(request.commandId(), id -> codec.encodeAnswer(decide(request)));
        } catch (WireFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Answer decide(CommandRequest request) {
        if (request.command() instanceof IssueTicket issue) {
            Answer scripted = nextAnswer;
            nextAnswer = null;
            if (scripted != null) {
                return scripted;
            }
            issued.add(issue);
            return new Accepted(
                    1, sequence, CommandResult.of(MallFixture.aTicket(issue.visit(), time, issue.priority())));
        }
        if (request.command() instanceof ReportCopy report) {
            reports.add(report);
        }
        return new Accepted(1, sequence, null);
    }

    private static boolean write(Socket socket, int status, byte[] body) throws IOException {
        OutputStream out = socket.getOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(("HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.write(body);
        out.write(whole.toByteArray());
        return true;
    }

    private static byte[] frame(byte[] text) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        int lengthBytes = text.length < 126 ? 0 : text.length < 65_536 ? 2 : 8;
        frame.write(lengthBytes == 0 ? text.length : lengthBytes == 2 ? 126 : 127);
        for (int i = lengthBytes - 1; i >= 0; i--) {
            frame.write((int) ((long) text.length >> (8 * i)) & 0xff);
        }
        frame.writeBytes(text);
        return frame.toByteArray();
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
                "scripted-mall");
        thread.setDaemon(true);
        thread.start();
    }
}
