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
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.SocketServer;
import id.satuatap.protocol.testing.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Thread-safe. A server on a real socket that shows the hall a test gives it and accepts every command, a repeated one once. */
public final class ScriptedServer implements AutoCloseable {
    private final WireCodec codec = new WireCodec();
    private final SocketServer server;
    private final BlockingQueue<Stream> streams = new LinkedBlockingQueue<>();
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final BlockingQueue<Command> repeats = new LinkedBlockingQueue<>();
    private final PairingOffice pairings = new PairingOffice();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final CatalogueView catalogue;
    private final AtomicInteger cataloguesAsked = new AtomicInteger();
    private volatile Snapshot hall;

    public ScriptedServer(Snapshot hall, CatalogueView catalogue) throws IOException {
        this.hall = hall;
        this.catalogue = catalogue;
        this.server = new SocketServer(new SocketServer.Script() {
            @Override
            public Optional<Response> answer(Request request) {
                return Optional.of(request.wantsStream() ? Response.STREAM : plain(request));
            }

            @Override
            public void opened(Stream stream) throws IOException {
                greet(stream);
            }
        });
    }

    public String address() {
        return server.address();
    }

    /** Where a PC that is no device yet waits. */
    public PairingOffice pairings() {
        return pairings;
    }

    /** The hall that the next snapshot shows. */
    public void hall(Snapshot next) {
        hall = next;
    }

    /** Waits until a stream is open and has been greeted. */
    public Stream nextStream() throws InterruptedException {
        Stream stream = streams.poll(60, TimeUnit.SECONDS);
        if (stream == null) {
            throw new AssertionError("No stream was opened");
        }
        return stream;
    }

    public Command nextCommand() throws InterruptedException {
        return next(commands);
    }

    /** Waits for a command that came before, under the same id. */
    public Command nextRepeat() throws InterruptedException {
        return next(repeats);
    }

    private static Command next(BlockingQueue<Command> queue) throws InterruptedException {
        Command command = queue.poll(60, TimeUnit.SECONDS);
        if (command == null) {
            throw new AssertionError("No command came");
        }
        return command;
    }

    public int cataloguesAsked() {
        return cataloguesAsked.get();
    }

    public int commandsWaiting() {
        return commands.size();
    }

    public void send(Stream stream, long sequence, Instant time, Change... changes) throws IOException {
        stream.send(codec.encodeStream(new Frame(1, sequence, sequence, time, 1, List.of(changes))));
    }

    /** Cuts every connection and takes none until {@link #hearAgain}. */
    public void cutAll() throws IOException {
        server.goDeaf();
    }

    public void hearAgain() {
        server.hearAgain();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Response plain(Request request) {
        return switch (request.resource()) {
            case Api.HALL -> Response.ok(codec.encode(WireShape.SNAPSHOT, hall));
            case Api.CATALOGUE -> {
                cataloguesAsked.incrementAndGet();
                yield Response.ok(codec.encode(WireShape.CATALOGUE, catalogue));
            }
            case Api.HEALTH -> Response.of(200, "{}");
            case Api.PAIR -> pairings.answer(request);
            default -> Response.ok(taken(request.body()));
        };
    }

    private byte[] taken(byte[] body) {
        try {
            CommandRequest request = codec.decodeCommand(body);
            (answered.add(request.commandId()) ? commands : repeats).add(request.command());
            return codec.encodeAnswer(new Accepted(1, 1, null));
        } catch (WireFault fault) {
            throw new IllegalStateException("Not a command: " + new String(body, StandardCharsets.UTF_8), fault);
        }
    }

    private void greet(Stream stream) throws IOException {
        Hello hello = new Hello(1, 1, "0.1.0", "MPP", "Asia/Jakarta", hall.time(), 1, 1, hall.sequence());
        stream.send(codec.encodeStream(hello));
        streams.add(stream);
    }
}
