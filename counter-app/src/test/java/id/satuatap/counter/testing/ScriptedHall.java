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
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.JoinVisits;
import id.satuatap.protocol.command.SplitVisit;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.SessionView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.SocketServer;
import id.satuatap.protocol.testing.Stream;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.MallView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Thread-safe. A server on a real socket, HTTP and WebSocket, whose hall is one desk and whose rules are a test's: what
 * a command does to the desk is asked of the script. Signing in always works.
 */
public final class ScriptedHall implements AutoCloseable {
    private final SocketServer server;
    private final WireCodec codec = new WireCodec();
    private final Function<Command, DeskView> script;
    private final List<Stream> streams = new CopyOnWriteArrayList<>();
    private final PairingOffice pairings = new PairingOffice();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private DeskView desk;
    private SessionView session = Halls.aSession();
    private MallView mall = Halls.aMall(1, false);
    private long sequence = 1;
    private volatile CountDownLatch catalogueGate = new CountDownLatch(0);
    private volatile boolean catalogueHeld;

    /**
     * Listens on a free port of this machine, or on the one given.
     *
     * @param script what the desk is after a command
     */
    public ScriptedHall(int port, DeskView desk, Function<Command, DeskView> script) throws IOException {
        this.desk = desk;
        this.script = script;
        this.server = new SocketServer(port, new SocketServer.Script() {
            @Override
            public Optional<Response> answer(Request request) {
                return Optional.of(request.wantsStream() ? Response.STREAM : plain(request));
            }

            @Override
            public void opened(Stream stream) throws IOException {
                follow(stream);
            }
        });
    }

    public int port() {
        return server.port();
    }

    public String address() {
        return server.address();
    }

    /** Whoever signs in from now on is this person. */
    public synchronized void signsIn(SessionView person) {
        session = person;
    }

    /** The mall is so from now on; before its first catalogue it has none to give. */
    public synchronized void mall(MallView next) {
        mall = next;
        changed(new MallChanged(next));
    }

    /** From now on whoever asks for the catalogue waits. */
    public void holdCatalogue() {
        catalogueGate = new CountDownLatch(1);
    }

    /** Whether somebody waits for it. */
    public boolean catalogueHeld() {
        return catalogueHeld;
    }

    public void releaseCatalogue() {
        catalogueGate.countDown();
    }

    /** Where a PC that is no device yet waits. */
    public PairingOffice pairings() {
        return pairings;
    }

    /** Commands taken so far. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Response plain(Request request) {
        return switch (request.resource()) {
            case Api.SESSIONS -> Response.ok(codec.encode(WireShape.SESSION, session()));
            case Api.CATALOGUE -> catalogue();
            case Api.HALL -> Response.ok(snapshot());
            case Api.COMMANDS -> Response.ok(codec.encodeAnswer(command(request.body())));
            case Api.HEALTH -> Response.of(200, "{}");
            case Api.PAIR -> pairings.answer(request);
            case Api.TICKET_TEMPLATES -> Response.ok(codec.encode(WireShape.TEMPLATES, new TemplatesView(List.of())));
            case Api.DEVICE_FAULTS -> Response.of(204, "");
            default -> throw new AssertionError("Nobody asks for " + request.resource());
        };
    }

    private synchronized SessionView session() {
        return session;
    }

    private Response catalogue() {
        catalogueHeld = catalogueGate.getCount() > 0;
        try {
            catalogueGate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        catalogueHeld = false;
        return catalogueNow();
    }

    private synchronized Response catalogueNow() {
        return mall.catalogueVersion() == 0
                ? new Response(404, codec.encodeError(WireError.of(ErrorCode.NOT_FOUND, "no catalogue yet")))
                : Response.ok(codec.encode(WireShape.CATALOGUE, Halls.aCatalogue(mall.catalogueVersion())));
    }

    private synchronized byte[] snapshot() {
        Snapshot hall = Halls.aSnapshot(1, sequence, Halls.waiting(6), List.of(desk));
        return codec.encode(
                WireShape.SNAPSHOT,
                ASnapshot.of(mall, hall.time())
                        .at(1, sequence)
                        .services(hall.services())
                        .counters(hall.counters())
                        .waiting(hall.waiting())
                        .desks(hall.desks())
                        .made());
    }

    private Answer command(byte[] body) {
        try {
            CommandRequest request = codec.decodeCommand(body);
            commands.add(request.command());
            return changed(script.apply(request.command()), request.command());
        } catch (WireFault fault) {
            throw new AssertionError(fault);
        }
    }

    private synchronized Answer changed(DeskView next, Command command) {
        desk = next;
        changed(new DeskChanged(next));
        // As the server does: a join is answered with the number that stays, a split with the new one.
        boolean aboutANumber = command instanceof JoinVisits || command instanceof SplitVisit;
        return new Accepted(1, sequence, aboutANumber ? CommandResult.of(Halls.aTicket()) : null);
    }

    private void changed(Change change) {
        sequence++;
        send(new Frame(1, sequence, sequence, Halls.NINE, 1, List.of(change)));
    }

    private synchronized void follow(Stream stream) throws IOException {
        stream.send(codec.encodeStream(new Hello(1, 1, "0.1.0", "MPP", "Asia/Jakarta", Halls.NINE, 1, 1, sequence)));
        stream.send(codec.encodeStream(new Frame(1, sequence + 1, sequence, Halls.NINE, 1, List.of())));
        streams.add(stream);
    }

    private void send(StreamMessage message) {
        byte[] text = codec.encodeStream(message);
        for (Stream stream : List.copyOf(streams)) {
            try {
                stream.send(text);
            } catch (IOException gone) {
                streams.remove(stream);
            }
        }
    }
}
