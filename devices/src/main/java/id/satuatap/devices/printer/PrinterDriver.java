package id.satuatap.devices.printer;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LineSense;
import id.satuatap.devices.port.LineWork;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.port.PortWatch;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.printer.internal.Conversation;
import id.satuatap.devices.printer.internal.JobRun;
import id.satuatap.devices.printer.internal.Preparation;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One ticket printer: prints jobs one after another, watches the printer, comes back by itself after every fault.
 * Thread-safe; its work, the listeners and the completion of results run on its one thread {@code device-<name>}. A job
 * that is refused because the driver is closed, or too many wait, is told by its result alone.
 *
 * <p>It never prints a job twice and never tries one again: {@link PrintResult.Failed} says that provably nothing was
 * printed, {@link PrintResult.Unknown} that only a marked copy may follow.
 */
public final class PrinterDriver implements AutoCloseable {
    /** Jobs that may wait; a kiosk has one visitor at a time. Further ones fail at once. */
    public static final int WAITING_MAX = 8;

    /** With two answers that do not come, a printer that falls silent is named within 2 s. */
    private static final int KEEP_ALIVE_MILLIS = 700;

    private static final int ANSWER_MILLIS = 500;
    /** The system is asked by programs of its own, which take time. */
    private static final int BLIND_LOOK_MILLIS = 3000;

    private static final int IDLE_MILLIS = 20;
    /** So long a sheet may stand in a spooler's queue before the queue counts as held back. */
    private static final int LEAVING_MILLIS = 6000;

    private static final int LEAVING_LOOK_MILLIS = 250;
    private static final int MISSES_UNTIL_SILENT = 2;
    private static final int FILL_EVERY_MISSES = 8;
    /** So often another printer is asked whether it is another one still. */
    private static final int STRANGER_AGAIN_MILLIS = 5000;

    private final PrinterProfile profile;
    private final boolean oneWay;
    private final TicketLayout layout;
    private final PrintListener listener;
    private final DeviceClock clock;
    private final PortWatch watch;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_MAX);
    private final StatusTeller teller;
    private final AtomicBoolean sheetHangs = new AtomicBoolean();
    private final Resident resident;
    private @Nullable Conversation talk;
    private @Nullable Deadline leaves;
    private boolean prepared;
    private int misses;
    private int lastId;
    private Deadline nextLook;
    private Deadline strangerAgain;

    private record Waiting(PrintJob job, CompletableFuture<PrintResult> result) {}

    /** Makes a driver that does nothing until {@link #start}. */
    public PrinterDriver(
            String name,
            Transport line,
            PrinterProfile profile,
            PrintListener listener,
            Consumer<PrinterStatus> statusListener,
            DeviceClock clock) {
        this(name, line, profile, listener, statusListener, clock, KnownPrinter.any());
    }

    /**
     * A driver that prints on the printer alone that it knows.
     *
     * @param known which printer it is; one that is there while none is known is from then on the one
     */
    public PrinterDriver(
            String name,
            Transport line,
            PrinterProfile profile,
            PrintListener listener,
            Consumer<PrinterStatus> statusListener,
            DeviceClock clock,
            KnownPrinter known) {
        this.resident = new Resident(known);
        this.profile = profile;
        this.oneWay = profile.oneWay() || line.settings().oneWay();
        this.layout = new TicketLayout(profile);
        this.listener = listener;
        this.clock = clock;
        this.nextLook = clock.in(0);
        this.strangerAgain = clock.in(0);
        this.watch = new PortWatch(name, line, new Work(), this::portChanged, clock);
        this.teller = new StatusTeller(watch.status(), statusListener, clock);
    }

    /** Starts the printer's thread; call once. */
    public void start() {
        watch.start();
    }

    /** What staff should know now. */
    public PrinterStatus status() {
        return teller.status();
    }

    /**
     * A person says that this printer is the right one. It holds for the one that answers now alone: should yet another one be there
     * by then, it is asked about again.
     */
    public void accept(String model) {
        resident.accept(model);
        watch.wake();
    }

    private void portChanged(PortStatus port) {
        teller.port(port);
    }

    /**
     * Prints a job when those before it have ended. The result always comes: within about two seconds when the printer
     * cannot print, within some fifteen when proof does not come, and behind a spooler within some ten: its queue is given time to
     * let an earlier sheet go.
     */
    public CompletableFuture<PrintResult> print(PrintJob job) {
        CompletableFuture<PrintResult> result = new CompletableFuture<>();
        if (watch.closing() || !queue.offer(new Waiting(job, result))) {
            result.complete(new PrintResult.Failed(watch.closing() ? PrintProblem.CLOSED : PrintProblem.TOO_MANY));
            return result;
        }
        watch.wake();
        if (watch.closing()) {
            dropWaiting();
        }
        return result;
    }

    /**
     * Cuts off what may hang in the printer, before the next job: for a start after a crash in the middle of a ticket.
     * The driver does so by itself for what it saw go wrong.
     */
    public void freePaper() {
        sheetHangs.set(true);
    }

    /** Ends the thread within some seconds; waiting jobs fail, a job being sent becomes unknown. */
    @Override
    public void close() {
        watch.close();
        dropWaiting();
    }

    private final class Work implements LineWork {
        @Override
        public void connected(Transport line) {
            talk = new Conversation(line, clock, senses -> teller.condition(resident.condition(senses.condition())));
            resident.mayHaveChanged();
            prepared = false;
            misses = 0;
            nextLook = clock.in(0);
        }

        @Override
        public void turn(Transport line) throws PortException {
            Conversation open = Objects.requireNonNull(talk, "connected comes first");
            if (oneWay) {
                turnBlind(line, open);
                return;
            }
            Waiting next = queue.peek();
            if (sheetHangs.get()) {
                prepared = false;
            }
            if (resident.accepted()) {
                nextLook = clock.in(0);
            }
            if (nextLook.over() || (next != null && !prepared)) {
                look(open);
            }
            if (!prepared && misses == 0 && (teller.status().canPrint() || strangerIsDue())) {
                prepare(open);
            }
            if (next != null) {
                // Whoever takes a job out of the queue ends it: closing may have done so meanwhile.
                if (queue.remove(next)) {
                    run(open, next);
                }
            } else {
                idle(open);
            }
        }

        @Override
        public void disconnected(PortStatus port) {
            talk = null;
            prepared = false;
            teller.condition(PrinterCondition.DISCONNECTED);
            failWaiting(watch.closing() ? PrintProblem.CLOSED : PrintProblem.DISCONNECTED);
        }
    }

    /** Nobody can be asked but the system. A job stays in the queue until its turn, so that whatever breaks here ends it. */
    private void turnBlind(Transport line, Conversation open) throws PortException {
        Waiting next = queue.peek();
        if (!prepared || next != null || nextLook.over()) {
            LineSense sense = line.sense();
            if (mayLeaveYet(sense)) {
                nextLook = clock.in(LEAVING_LOOK_MILLIS);
                watch.rest(LEAVING_LOOK_MILLIS);
                return;
            }
            nextLook = clock.in(BLIND_LOOK_MILLIS);
            teller.condition(sensed(sense));
        }
        if (!prepared) {
            prepared = true;
            teller.found(new Preparation.Found(ProofTier.D, "", true));
        }
        if (next == null) {
            idle(open);
        } else if (queue.remove(next)) {
            run(open, next);
        }
    }

    /** Whether a sheet in the spooler's queue may be our own of a moment ago: every sheet is there for a second or two. */
    private boolean mayLeaveYet(LineSense sense) {
        if (sense != LineSense.BLOCKED) {
            leaves = null;
            return false;
        }
        if (leaves == null) {
            leaves = clock.in(LEAVING_MILLIS);
        }
        return !leaves.over();
    }

    /** Hears what the printer says by itself; the next job ends the rest at once, for a visitor waits for it. */
    private void idle(Conversation open) throws PortException {
        open.pump(0);
        watch.rest(IDLE_MILLIS);
    }

    private static PrinterCondition sensed(LineSense sense) {
        return switch (sense) {
            case UNKNOWN, READY -> PrinterCondition.READY;
            case PAPER_OUT -> PrinterCondition.PAPER_OUT;
            case FAULT, BLOCKED -> PrinterCondition.OFFLINE;
        };
    }

    /** Asks whether the printer is there and what it senses; automatic status alone would not show its death. */
    private void look(Conversation open) throws PortException {
        if (open.askRealTime(ANSWER_MILLIS).isPresent()) {
            misses = 0;
        } else {
            misses++;
            if (misses >= MISSES_UNTIL_SILENT) {
                prepared = false;
                resident.mayHaveChanged();
                teller.condition(PrinterCondition.SILENT);
            }
            if (misses % FILL_EVERY_MISSES == MISSES_UNTIL_SILENT) {
                open.wakeFromOpenCommand();
            }
        }
        nextLook = clock.in(misses == 0 ? KEEP_ALIVE_MILLIS : 0);
    }

    private boolean strangerIsDue() {
        return resident.isStranger() && strangerAgain.over();
    }

    private void prepare(Conversation open) throws PortException {
        boolean hangs = sheetHangs.get();
        Optional<Preparation.Found> found =
                new Preparation(open, profile, resident::expects).run(hangs).filter(resident::settled);
        found.ifPresent(teller::found);
        prepared = found.filter(Preparation.Found::known).isPresent();
        if (found.isPresent() && !prepared) {
            teller.condition(PrinterCondition.OTHER_PRINTER);
        }
        if (teller.status().condition() == PrinterCondition.OTHER_PRINTER) {
            strangerAgain = clock.in(STRANGER_AGAIN_MILLIS);
            nextLook = clock.in(prepared ? 0 : KEEP_ALIVE_MILLIS);
        }
        if (hangs && prepared) {
            sheetHangs.set(false);
        }
    }

    private void run(Conversation open, Waiting waiting) throws PortException {
        JobRun run = new JobRun(open, waiting.job(), listener, clock);
        try {
            finish(waiting, result(run, waiting.job()));
        } catch (PortException broken) {
            finish(waiting, run.brokenBy(PrintProblem.of(broken.state())));
            throw broken;
        } finally {
            // Only a defect of ours leaves it open here.
            waiting.result().complete(run.brokenBy(PrintProblem.DEFECT));
            if (run.leftPaper()) {
                sheetHangs.set(true);
                nextLook = clock.in(0);
            }
        }
    }

    private PrintResult result(JobRun run, PrintJob job) throws PortException {
        listener.stepped(job, PrintStep.QUEUED);
        ProofTier tier = teller.status().provenBy();
        if (!prepared || tier == null) {
            PrinterCondition condition = teller.status().condition();
            return new PrintResult.Failed(condition.canPrint() ? PrintProblem.SILENT : PrintProblem.of(condition));
        }
        if (oneWay && !teller.status().condition().canPrint()) {
            return new PrintResult.Failed(PrintProblem.of(teller.status().condition()));
        }
        return run.run(layout.bytes(job.paper()), tier, nextId());
    }

    private void finish(Waiting waiting, PrintResult result) {
        try {
            listener.stepped(waiting.job(), result.step());
        } finally {
            waiting.result().complete(result);
        }
    }

    private String nextId() {
        lastId = lastId % 9999 + 1;
        return String.format(Locale.ROOT, "%04d", lastId);
    }

    private void dropWaiting() {
        for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            waiting.result().complete(new PrintResult.Failed(PrintProblem.CLOSED));
        }
    }

    private void failWaiting(PrintProblem problem) {
        for (Waiting waiting = queue.poll(); waiting != null; waiting = queue.poll()) {
            finish(waiting, new PrintResult.Failed(problem));
        }
    }
}
