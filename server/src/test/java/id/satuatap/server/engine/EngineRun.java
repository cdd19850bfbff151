package id.satuatap.server.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.Hall;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.Visit;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.vault.HmacBookingCodes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** One run of a server's engine over a real journal. */
final class EngineRun implements AutoCloseable {
    private static final int SEGMENT_BYTES = 1024 * 1024;
    static final long PATIENCE_SECONDS = 20;

    final Journal journal;
    final EngineParts parts;
    final JournalEngine engine;
    final List<Commit> commits = new CopyOnWriteArrayList<>();
    final List<Throwable> fatal = new CopyOnWriteArrayList<>();
    volatile boolean almostFull;
    private final AtomicLong ids;

    private EngineRun(Journal journal, MallTime time, MachineClock machine, Hall hall, ResultWriter results)
            throws Exception {
        this.journal = journal;
        RecordCodec codec = RecordCodec.ofThisRelease();
        Past past = Past.read(journal, codec);
        this.ids = new AtomicLong(past.state().sequence() * 1000);
        this.parts = new EngineParts(
                "mall-1", "test", journal, codec, hall, time, machine, results, () -> almostFull, fatal::add);
        this.engine = new JournalEngine(parts, past);
        engine.listen((commit, state) -> commits.add(commit));
    }

    static Hall hall() {
        return new Hall((date, number) -> "token-" + date + "-" + number, new HmacBookingCodes("mall-1", new byte[32]));
    }

    /** The number of the ticket, the id of the turn, or null. */
    static String result(HallState state, Answer answer, Instant now) {
        if (answer.visit() != null) {
            return "\"" + state.visit(answer.visit()).orElseThrow().number().text() + "\"";
        }
        return answer.turn() == null ? "null" : "\"" + answer.turn().value() + "\"";
    }

    static EngineRun unstarted(
            Path folder, Disk disk, MallTime time, MachineClock machine, Hall hall, ResultWriter results)
            throws Exception {
        JournalOptions options = JournalOptions.of("mall-1")
                .withSegmentBytes(SEGMENT_BYTES)
                .withReservedBytes(0)
                .withDisk(disk);
        return new EngineRun(Journal.open(folder, options), time, machine, hall, results);
    }

    static EngineRun start(Path folder, FakeTime time) throws Exception {
        return unstarted(folder, Disk.local(), time, time, hall(), EngineRun::result)
                .started();
    }

    EngineRun started() {
        engine.start();
        return this;
    }

    /** Prepared, and with the day of the time's date open. */
    EngineRun open(MallTime time) {
        MallFixture.preparations().forEach(command -> ask(MallFixture.SERVER, command));
        openDay(time);
        return this;
    }

    void openDay(MallTime time) {
        LocalDate date = LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Jakarta"));
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.OpenDay(date));
    }

    /** Closes the day and opens the next. */
    void nextDay(FakeTime time) {
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
        time.pass(Duration.ofDays(1));
        openDay(time);
    }

    Verdict ask(Principal who, Command command) {
        return ask(who, nextId(), command);
    }

    Verdict ask(Principal who, String id, Command command) {
        return await(send(who, id, command));
    }

    CompletableFuture<Verdict> send(Principal who, String id, Command command) {
        return engine.submit(new Submission(who, id, Integer.toHexString(command.hashCode()), command, null));
    }

    String nextId() {
        return "c-" + ids.incrementAndGet();
    }

    /** The visit's id is made of the command's. */
    static VisitorCommand.IssueTicket issue(String visit, ServiceCode service) {
        return new VisitorCommand.IssueTicket(new VisitId(visit), service, 1, false, "id");
    }

    <T> T look(Function<HallState, T> look) {
        return await(engine.read(look));
    }

    String digest() {
        return look(StateDigest::of);
    }

    List<String> numbers() {
        return look(state ->
                state.visits().stream().map(Visit::number).map(Object::toString).toList());
    }

    /** Everything that listeners were told. */
    List<HallEvent> events() {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .map(Recorded::event)
                .toList();
    }

    /** How many groups listeners were told of, once all is quiet. */
    int told() {
        digest();
        return commits.size();
    }

    static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    static <T> T await(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE_SECONDS, SECONDS).join();
    }

    @Override
    public void close() throws Exception {
        engine.close();
        journal.close();
    }
}
