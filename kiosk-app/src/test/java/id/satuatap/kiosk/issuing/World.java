package id.satuatap.kiosk.issuing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.journal.JournalException;
import id.satuatap.journal.JournalOptions;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.Papers;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.paper.printing.TicketThread;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.view.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * What outlives a kiosk: server, paper, time; and the kiosk itself, which may die at any flush of its print log and be
 * started again on the same folder. Confined to the test's thread.
 */
final class World {
    static final Order FAMILY_CARD = Order.of(MallFixture.FAMILY_CARD, false, Language.INDONESIAN);

    final Map<String, Outcome> answers = new HashMap<>();
    final List<IssueTicket> issued = new ArrayList<>();
    final Map<String, ReportCopy> reports = new LinkedHashMap<>();
    final List<String> sheets = new ArrayList<>();
    final List<TicketProgress> told = new ArrayList<>();
    Optional<PrintProblem> obstacle = Optional.empty();
    Optional<PrintResult> printEnds = Optional.empty();
    Outcome rejectNext;
    boolean answersLost;
    Instant now = MallFixture.MORNING;
    private final Path folder;
    private final Random random;
    private MortalDisk disk = new MortalDisk();
    private Life life;
    private PrintLog log;
    private Dispenser dispenser;

    World(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Starts the kiosk, as after a power cut when it ran before. */
    void start() throws IOException {
        disk = new MortalDisk();
        life = new Life();
        log = PrintLog.open(
                folder, JournalOptions.of("kiosk").withSegmentBytes(64 * 1024).withDisk(disk));
        dispenser = new Dispenser(
                log,
                new Server(life),
                new Printer(new PaperSteps(log, life)),
                new Words(),
                ids(),
                new Time(),
                life,
                told::add);
    }

    MortalDisk disk() {
        return disk;
    }

    void press() {
        dispenser.press(FAMILY_CARD);
    }

    void recover() {
        dispenser.recover();
        dispenser.serverBack();
        letTimePass();
    }

    /** Runs whatever waits for time, a second at a time, until nothing does. */
    void letTimePass() {
        for (int second = 0; second < 60 && !life.later.isEmpty(); second++) {
            now = now.plusSeconds(1);
            List.copyOf(life.later).forEach(task -> {
                life.later.remove(task);
                life.execute(task);
            });
        }
    }

    boolean dead() {
        return life.dead;
    }

    PrintLog log() {
        return log;
    }

    /** The machine is off: nothing of the process is left but its folder. */
    void cutPower() throws IOException {
        life.dead = true;
        log.close();
    }

    private Ids ids() {
        return new Ids(random);
    }

    /** The ticket thread of one life; after a failed flush nothing is done any more, as after kill -9. */
    private static final class Life implements TicketThread {
        private final Deque<Runnable> later = new ArrayDeque<>();
        private boolean dead;

        @Override
        public void execute(Runnable task) {
            if (dead) {
                return;
            }
            try {
                task.run();
            } catch (JournalException killed) {
                dead = true;
            }
        }

        @Override
        public void after(Duration delay, Runnable task) {
            later.add(task);
        }
    }

    private final class Time implements DispenserClock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public Instant in(Duration real) {
            return now.plus(real);
        }
    }

    private static final class Words implements Papers {
        @Override
        public TicketPaper paper(id.satuatap.protocol.view.TicketView ticket, Language language) {
            return new TicketPaper(
                    List.of(), "", "", "", "", ticket.ticket(), "", List.of(), "", ticket.qr(), List.of(), "");
        }

        @Override
        public TicketPaper further(PrintOrder order) {
            return paper(order.ticket(), order.language());
        }
    }

    private final class Server implements ServerCommands {
        private final Life caller;

        Server(Life caller) {
            this.caller = caller;
        }

        @Override
        public CompletableFuture<Outcome> send(CommandRequest request) {
            if (caller.dead) {
                return new CompletableFuture<>();
            }
            Outcome answer = answers.computeIfAbsent(request.commandId(), id -> take(request));
            return CompletableFuture.completedFuture(answersLost ? new Unknown(request.commandId(), "lost") : answer);
        }

        @Override
        public CompletableFuture<Outcome> outcomeOf(String commandId) {
            Outcome answer = answers.get(commandId);
            return CompletableFuture.completedFuture(
                    answer == null ? new Refused(WireError.of(ErrorCode.NOT_FOUND, "never taken")) : answer);
        }

        private Outcome take(CommandRequest request) {
            if (request.command() instanceof IssueTicket issue) {
                if (rejectNext != null) {
                    return rejectNext;
                }
                issued.add(issue);
                return new Accepted(1, 1, CommandResult.of(MallFixture.aTicket(issue.visit(), now, false)));
            }
            reports.put(request.commandId(), (ReportCopy) request.command());
            return new Accepted(1, 1, null);
        }
    }

    private final class Printer implements TicketPrinter {
        private final PrintListener steps;

        Printer(PrintListener steps) {
            this.steps = steps;
        }

        @Override
        public Optional<PrintProblem> obstacle() {
            return obstacle;
        }

        @Override
        public CompletableFuture<PrintResult> print(PrintJob job) {
            try {
                steps.beforeFirstByte(job);
            } catch (IOException notRecorded) {
                return CompletableFuture.completedFuture(new PrintResult.Failed(PrintProblem.NOT_RECORDED));
            }
            sheets.add(job.copyId());
            steps.stepped(job, PrintStep.SENT);
            return CompletableFuture.completedFuture(printEnds.orElse(new PrintResult.Confirmed(ProofTier.A)));
        }

        @Override
        public void freePaper() {
            // The paper of this world never hangs.
        }
    }
}
