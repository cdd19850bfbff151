package id.satuatap.counter.testing;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.view.DeskView;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Thread-safe. A server on a real socket, HTTP and WebSocket, whose hall is one desk and whose rules are a test's: what
 * a command does to the desk is asked of the script. Signing in always works.
 */
public final class ScriptedHall implements AutoCloseable {
    private final ServerSocket listening;
    private final WireCodec codec = new WireCodec();
    private final Function<Command, DeskView> script;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<Socket> streams = new CopyOnWriteArrayList<>();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private DeskView desk;
    private long sequence = 1;

    private record Request(String method, String path, Map<String, String> headers, String body) {}

    /**
     * Listens on a free port of this machine, or on the one given.
     *
     * @param script what the desk is after a command
     */
    public ScriptedHall(int port, DeskView desk, Function<Command, DeskView> script) throws IOException {
        this.listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.desk = desk;
        this.script = script;
        start("scripted-hall", this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Commands taken so far. */
    public List<Command> commands() {
        return List.copyOf(commands);
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
            start("scripted-hall-connection", () -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        String start = line(in);
        while (!start.isEmpty()) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            String body = new String(
                    in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0"))),
                    StandardCharsets.UTF_8);
            String[] words = start.split(" ", 3);
            Request request = new Request(words[0], words[1].replaceAll("\\?.*", ""), headers, body);
            if (headers.containsKey("Upgrade") && request.path().equals(Api.STREAM)) {
                stream(socket, headers.getOrDefault("Sec-WebSocket-Key", ""));
                return;
            }
            answer(socket, 200, plain(request));
            start = line(in);
        }
        socket.close();
    }

    private byte[] plain(Request request) {
        return switch (request.path()) {
            case Api.SESSIONS -> codec.encode(WireShape.SESSION, Halls.aSession());
            case Api.CATALOGUE -> codec.encode(WireShape.CATALOGUE, Halls.aCatalogue());
            case Api.HALL -> snapshot();
            case Api.COMMANDS -> codec.encodeAnswer(command(request.body()));
            default -> throw new AssertionError("Nobody asks for " + request.path());
        };
    }

    private synchronized byte[] snapshot() {
        return codec.encode(WireShape.SNAPSHOT, Halls.aSnapshot(1, sequence, Halls.waiting(6), List.of(desk)));
    }

    private Answer command(String body) {
        try {
            CommandRequest request = codec.decodeCommand(body.getBytes(StandardCharsets.UTF_8));
            commands.add(request.command());
            return changed(script.apply(request.command()));
        } catch (WireFault fault) {
            throw new AssertionError(fault);
        }
    }

    private synchronized Answer changed(DeskView next) {
        desk = next;
        sequence++;
        List<Change> changes = List.of(new DeskChanged(next));
        send(new Frame(1, sequence, sequence, Halls.NINE, 1, changes));
        return new Accepted(1, sequence, null);
    }

    private synchronized void stream(Socket socket, String key) throws IOException {
        socket.getOutputStream().write(upgrade(key));
        socket.getOutputStream()
                .write(frame(new Hello(1, 1, "0.1.0", "MPP", "Asia/Jakarta", Halls.NINE, 1, 1, sequence)));
        socket.getOutputStream().write(frame(new Frame(1, sequence + 1, sequence, Halls.NINE, 1, List.of())));
        streams.add(socket);
    }

    private void send(StreamMessage message) {
        for (Socket stream : new ArrayList<>(streams)) {
            try {
                stream.getOutputStream().write(frame(message));
            } catch (IOException gone) {
                streams.remove(stream);
            }
        }
    }

    private byte[] frame(StreamMessage message) {
        byte[] text = codec.encodeStream(message);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (text.length < 126) {
            frame.write(text.length);
        } else {
            frame.write(126);
            frame.write(text.length >> 8);
            frame.write(text.length);
        }
        frame.writeBytes(text);
        return frame.toByteArray();
    }

    private static void answer(Socket socket, int status, byte[] body) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(("HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        socket.getOutputStream().write(whole.toByteArray());
    }

    private static byte[] upgrade(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
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

    private static void start(String name, Step step) {
        Thread thread = new Thread(
                () -> {
                    try {
                        step.run();
                    } catch (IOException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
