package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine over the journal: one thread takes groups of commands from a bounded inbox, decides and appends each, flushes
 * once, and only then answers and tells. Thread-safe.
 *
 * <p>A full inbox refuses ({@link Verdict.Refusal#BUSY}). A failed flush calls the {@link FatalHandler}: whoever waits is
 * never answered, since nobody can say what is on disk.
 */
public final class JournalEngine implements Engine, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalEngine.class);
    private static final int INBOX = 1024;
    private static final int GROUP = 512;

    private final EngineParts parts;
    private final Deciding deciding;
    private final Defects defects = new Defects();
    private final FlushTimes flushTimes = new FlushTimes();
    private final TimerPlan timers = new TimerPlan();
    private final Untold untold;
    private final BlockingQueue<Task> inbox = new ArrayBlockingQueue<>(INBOX);
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "engine");
    private volatile boolean taking = true;
    private volatile boolean running;

    /** @param past of the same journal, read just now; the engine takes it over */
    public JournalEngine(EngineParts parts, Past past) {
        this.parts = parts;
        this.deciding = new Deciding(parts, past, defects);
        this.untold = new Untold(parts.machine().monotonicNanos());
    }

    /** Called before {@link #start}, it hears of everything that this engine records. */
    public void listen(CommitListener listener) {
        listeners.add(listener);
    }

    /** Begins to work; the first thing recorded is that the server started. */
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public CompletableFuture<Verdict> submit(Submission submission) {
        CompletableFuture<Verdict> answer = new CompletableFuture<>();
        Task task = new Task.OfCommand(submission, answer);
        if (!entered(task) && taking) {
            answer.complete(new Verdict.Refused(Verdict.Refusal.BUSY));
        }
        return answer;
    }

    @Override
    public CompletableFuture<Optional<Verdict>> foresee(Submission submission) {
        CompletableFuture<Optional<Verdict>> answer = new CompletableFuture<>();
        enter(new Task.OfLook<>(known -> known.foresee(submission), answer));
        return answer;
    }

    @Override
    public CompletableFuture<Optional<Verdict>> outcome(Principal who, String commandId) {
        CompletableFuture<Optional<Verdict>> answer = new CompletableFuture<>();
        enter(new Task.OfLook<>(known -> known.window().outcome(who.name(), commandId), answer));
        return answer;
    }

    @Override
    public <T> CompletableFuture<T> read(Function<HallState, T> look) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        enter(Task.OfLook.atState(look, answer));
        return answer;
    }

    private void enter(Task task) {
        if (!entered(task)) {
            task.refuse();
        }
    }

    private boolean entered(Task task) {
        if (!taking) {
            task.refuse();
            return false;
        }
        boolean entered = inbox.offer(task);
        // Closed meanwhile, after the last look into the inbox.
        if (!taking && inbox.remove(task)) {
            task.refuse();
        }
        return entered;
    }

    public EngineFacts facts() {
        return new EngineFacts(
                running,
                inbox.size(),
                parts.journal().durableSequence(),
                deciding.epoch(),
                deciding.accepted(),
                defects.count(),
                defects.lastCode(),
                flushTimes.figures());
    }

    /** Finishes what it took, refuses what still waits, and ends its thread. The journal stays open. */
    @Override
    public void close() {
        taking = false;
        // Wakes the thread; never by interruption, which would close the journal's file under its flush. A full inbox
        // needs no waking.
        inbox.offer(new Task.OfLook<>(known -> known, new CompletableFuture<>()));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuseRest();
    }

    private void run() {
        try {
            turn(
                    List.of(),
                    () -> deciding.decideOwn(
                            "start",
                            new ServerCommand.StartServer(
                                    parts.softwareVersion(), parts.machine().wallClock())));
            while (taking) {
                List<Task> tasks = nextTasks();
                turn(tasks, this::decideOwnCommands);
            }
        } catch (InterruptedException e) {
            LOG.info("engine interrupted");
        } catch (Throwable e) {
            LOG.error("engine ends, nobody is answered any more", e);
            end(e);
            return;
        }
        untold.take(true, parts.machine().monotonicNanos()).ifPresent(this::publish);
        taking = false;
        running = false;
        refuseRest();
    }

    private void end(Throwable cause) {
        taking = false;
        running = false;
        parts.fatal().end(cause);
    }

    private void refuseRest() {
        for (Task task = inbox.poll(); task != null; task = inbox.poll()) {
            task.refuse();
        }
    }

    private List<Task> nextTasks() throws InterruptedException {
        long nanos = untold.heldNanos(parts.machine().monotonicNanos())
                .orElseGet(
                        () -> timers.nanosUntilDue(deciding.now(), parts.time().rate()));
        List<Task> tasks = new ArrayList<>();
        Task first = inbox.poll(nanos, TimeUnit.NANOSECONDS);
        if (first != null) {
            tasks.add(first);
            inbox.drainTo(tasks, GROUP - 1);
        }
        return tasks;
    }

    /** One group: decide all, flush once, answer all, and tell it, at once or in a rush soon. */
    private void turn(List<Task> tasks, Runnable own) {
        own.run();
        tasks.forEach(task -> task.decide(deciding));
        long before = parts.machine().monotonicNanos();
        Optional<Commit> commit = deciding.flush();
        if (commit.isPresent()) {
            long flushed = parts.machine().monotonicNanos();
            flushTimes.add(flushed - before);
            timers.changed(deciding.state());
            untold.add(commit.get(), flushed - before);
        }
        tasks.forEach(Task::answer);
        boolean quiet = tasks.isEmpty() || tasks.stream().anyMatch(Task::looks);
        untold.take(quiet, parts.machine().monotonicNanos()).ifPresent(this::publish);
        tasks.forEach(task -> task.look(deciding));
    }

    private void decideOwnCommands() {
        parts.machine()
                .stepMillis()
                .ifPresent(step -> deciding.decideOwn("clock", new ServerCommand.ReportClockStep(step)));
        Instant now = deciding.now();
        if (timers.isDue(now)) {
            deciding.decideOwn("timers", new ServerCommand.CheckTimers());
            timers.looked(deciding.state(), now);
        }
    }

    private void publish(Commit commit) {
        for (CommitListener listener : listeners) {
            try {
                listener.committed(commit, deciding.state());
            } catch (RuntimeException e) {
                defects.note("listener " + listener.getClass().getSimpleName(), e);
            }
        }
    }
}
