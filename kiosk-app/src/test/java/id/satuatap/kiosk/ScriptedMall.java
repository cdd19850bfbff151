package id.satuatap.kiosk;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.Hello;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.change.StreamMessage;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.GiveUpTicket;
import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.SocketServer;
import id.satuatap.protocol.testing.Stream;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.MallView;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A mall's server on a real socket: catalogue, hall, stream with heartbeats, commands with the first
 * answer kept by id. Thread-safe. It can be killed and started again on its port, and it can lose answers.
 */
public final class ScriptedMall implements AutoCloseable {
    private static final int HEARTBEAT_MILLIS = 500;

    private final WireCodec codec = new WireCodec();
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final List<IssueTicket> issued = new CopyOnWriteArrayList<>();
    private final List<IssueJourney> journeys = new CopyOnWriteArrayList<>();
    private final List<String> givenUp = new CopyOnWriteArrayList<>();
    private final List<String> checkedIn = new CopyOnWriteArrayList<>();
    private final List<ReportCopy> reports = new CopyOnWriteArrayList<>();
    private final List<Stream> streams = new CopyOnWriteArrayList<>();
    private final PairingOffice pairings = new PairingOffice();
    private volatile Optional<Function<List<String>, JourneyPlanView>> planner = Optional.empty();
    private volatile boolean dies;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scripted-mall-heart");
        thread.setDaemon(true);
        return thread;
    });
    private volatile CatalogueView catalogue = MallFixture.aCatalogue();
    private volatile Optional<TemplateView> template = Optional.empty();
    private volatile boolean templateAsked;
    private volatile Snapshot snapshot;
    private volatile Answer nextAnswer;
    private final SocketServer server;
    private volatile Instant time;
    private long sequence = 100;

    public ScriptedMall(Instant time) throws IOException {
        this.time = time;
        this.snapshot = MallFixture.aSnapshot(time);
        this.server = new SocketServer(new SocketServer.Script() {
            @Override
            public Optional<Response> answer(Request request) throws IOException {
                return answerTo(request);
            }

            @Override
            public void opened(Stream stream) throws IOException {
                follow(stream);
            }
        });
        var unused = heart.scheduleAtFixedRate(this::beat, HEARTBEAT_MILLIS, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    public String address() {
        return server.address();
    }

    /** Where a PC that is no device yet waits. */
    public PairingOffice pairings() {
        return pairings;
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

    /** Puts several services in order so; without it nobody is told an order. */
    public void plansBy(Function<List<String>, JourneyPlanView> how) {
        planner = Optional.of(how);
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

    /** With what bookings were checked in. */
    public List<String> checkedIn() {
        return List.copyOf(checkedIn);
    }

    /** Commands for one number for several services that were taken. */
    public List<IssueJourney> journeys() {
        return List.copyOf(journeys);
    }

    /** The papers whose numbers were given up. */
    public List<String> givenUp() {
        return List.copyOf(givenUp);
    }

    public List<ReportCopy> reports() {
        return List.copyOf(reports);
    }

    /** Tells every kiosk. */
    public synchronized void change(Change... changes) {
        sequence++;
        send(new Frame(1, sequence, sequence, time, 1, List.of(changes)));
    }

    /** From now on tickets are laid out so; every kiosk is told that there is another layout. */
    public void layOut(TemplateView published) {
        template = Optional.of(published);
        MallView mall = snapshot.mall();
        change(new MallChanged(new MallView(
                mall.name(),
                mall.regency(),
                mall.zoneLabel(),
                mall.timeZone(),
                mall.catalogueVersion(),
                mall.date(),
                mall.day(),
                mall.clockDoubtful(),
                mall.holidaysMissing(),
                mall.runningText(),
                mall.defaultLanguage(),
                mall.outages(),
                mall.notices(),
                published.version())));
    }

    /** Whether a kiosk asked for the layout. */
    public boolean templateAsked() {
        return templateAsked;
    }

    private Response template() {
        templateAsked = true;
        return template.map(known -> Response.ok(codec.encode(WireShape.TEMPLATE, known)))
                .orElseGet(() -> new Response(404, codec.encodeError(WireError.of(ErrorCode.NOT_FOUND, "as usual"))));
    }

    /** Dies as by kill -9. */
    public void kill() throws IOException {
        server.kill();
        streams.clear();
    }

    /** Comes back on its port, remembering its answers. */
    public void restart() throws IOException {
        server.restart();
    }

    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        kill();
    }

    private synchronized void beat() {
        send(new Frame(1, sequence + 1, sequence, time, 1, List.of()));
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

    private synchronized void follow(Stream stream) throws IOException {
        stream.send(codec.encodeStream(new Hello(1, 1, "0.1.0", "Sleman", "Asia/Jakarta", time, 1, 1, sequence)));
        streams.add(stream);
    }

    private Optional<Response> answerTo(Request request) throws IOException {
        return switch (request.resource()) {
            case Api.STREAM -> Optional.of(Response.STREAM);
            case Api.CATALOGUE -> Optional.of(Response.ok(codec.encode(WireShape.CATALOGUE, catalogue)));
            case Api.TICKET_TEMPLATE -> Optional.of(template());
            case Api.HALL -> Optional.of(Response.ok(codec.encode(WireShape.SNAPSHOT, now())));
            case Api.COMMANDS -> taken(request.body());
            case Api.JOURNEY_PLAN -> Optional.of(plan(request));
            case Api.PAIR -> Optional.of(pairings.answer(request));
            default ->
                Optional.of(outcomeOf(request.path().substring(request.path().lastIndexOf('/') + 1)));
        };
    }

    private Optional<Response> taken(byte[] body) throws IOException {
        byte[] answer = command(body);
        if (dies) {
            dies = false;
            kill();
            return Optional.empty();
        }
        boolean arrives = answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) == 0;
        return arrives ? Optional.of(Response.ok(answer)) : Optional.empty();
    }

    private Response plan(Request request) {
        String services =
                request.path().replaceAll(".*services=([^&]*).*", "$1").replace("%2C", ",");
        return planner.map(how -> how.apply(List.of(services.split(",", -1))))
                .map(plan -> Response.ok(codec.encode(WireShape.JOURNEY_PLAN, plan)))
                .orElseGet(() -> new Response(404, codec.encodeError(WireError.of(ErrorCode.NOT_FOUND, "no plan"))));
    }

    private Response outcomeOf(String commandId) {
        byte[] known = answers.get(commandId);
        return known == null
                ? new Response(404, codec.encodeError(WireError.of(ErrorCode.NOT_FOUND, "never taken")))
                : Response.ok(known);
    }

    private synchronized Snapshot now() {
        Snapshot hall = snapshot;
        return ASnapshot.of(hall.mall(), time)
                .at(1, sequence)
                .services(hall.services())
                .made();
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
        if (request.command() instanceof CheckIn checkIn) {
            Answer scripted = nextAnswer;
            nextAnswer = null;
            checkedIn.add(checkIn.code());
            return scripted != null
                    ? scripted
                    : new Accepted(1, sequence, CommandResult.of(MallFixture.aTicket(checkIn.visit(), time, false)));
        }
        if (request.command() instanceof IssueJourney journey) {
            Answer scripted = nextAnswer;
            nextAnswer = null;
            if (scripted != null) {
                return scripted;
            }
            journeys.add(journey);
            return new Accepted(
                    1,
                    sequence,
                    CommandResult.of(MallFixture.forSeveral(
                            MallFixture.aTicket(journey.visit(), time, journey.priority()), journey.services())));
        }
        if (request.command() instanceof GiveUpTicket giveUp) {
            givenUp.add(giveUp.token());
            return new Accepted(1, sequence, CommandResult.of(MallFixture.aTicket("v1", time, false)));
        }
        if (request.command() instanceof ReportCopy report) {
            reports.add(report);
        }
        return new Accepted(1, sequence, null);
    }
}
