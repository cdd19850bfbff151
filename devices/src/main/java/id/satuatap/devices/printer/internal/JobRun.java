package id.satuatap.devices.printer.internal;

import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterSenses;
import id.satuatap.devices.printer.ProofTier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One walk of one job over an open line. Confined to the printer's thread; used once. It sends a ticket at most once:
 * whatever goes wrong after the first byte ends as unknown.
 */
public final class JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final int ANSWER_MILLIS = 1000;
    private static final int LOOK_MILLIS = 1500;
    private static final int PROOF_MILLIS = 12_000;
    /** 120 mm of paper at 100 mm a second. */
    private static final int PAPER_MILLIS = 1200;

    private final Conversation talk;
    private final PrintJob job;
    private final PrintListener listener;
    private final DeviceClock clock;
    private byte[] ticket = new byte[0];
    private boolean started;
    private boolean proven;

    /** Makes the run of {@code job}. */
    public JobRun(Conversation talk, PrintJob job, PrintListener listener, DeviceClock clock) {
        this.talk = talk;
        this.job = job;
        this.listener = listener;
        this.clock = clock;
    }

    /** Whether a piece of the ticket may stick in the printer. */
    public boolean leftPaper() {
        return started && !proven;
    }

    /** How the job ends when {@code problem} breaks it off. */
    public PrintResult brokenBy(PrintProblem problem) {
        return started ? new PrintResult.Unknown(problem) : new PrintResult.Failed(problem);
    }

    /**
     * Walks the job to its end: its sheet is {@code bytes}, its proof that of {@code tier}; {@code id} are four digits,
     * ascending from job to job.
     */
    public PrintResult run(byte[] bytes, ProofTier tier, String id) throws PortException {
        ticket = bytes.clone();
        if (tier != ProofTier.D) {
            Optional<PrinterSenses> senses = talk.askRealTime(ANSWER_MILLIS);
            PrinterCondition condition = senses.map(PrinterSenses::condition).orElse(PrinterCondition.SILENT);
            if (!condition.canPrint()) {
                return new PrintResult.Failed(PrintProblem.of(condition));
            }
            listener.stepped(job, PrintStep.CHECKED);
        }
        if (!recorded()) {
            return new PrintResult.Failed(PrintProblem.NOT_RECORDED);
        }
        listener.stepped(job, PrintStep.SENDING);
        started = true;
        PrintResult result =
                switch (tier) {
                    case A -> byProcessId(id);
                    case B -> byAnswerInOrder();
                    case C -> byTime();
                    case D -> unproven();
                };
        proven = tier == ProofTier.D || result.step() == PrintStep.CONFIRMED;
        return result;
    }

    private boolean recorded() {
        try {
            listener.beforeFirstByte(job);
            return true;
        } catch (IOException | RuntimeException refused) {
            LOG.error("copy={} could not be recorded, so it is not printed", job.copyId(), refused);
            return false;
        }
    }

    private PrintResult byProcessId(String id) throws PortException {
        talk.forgetBlocks();
        BooleanSupplier proof = () -> talk.sawProcessId(id);
        if (!sent(with(Queries.processId(id)))) {
            return abandon(proof);
        }
        PrintProblem missing = awaitProof(proof);
        if (proof.getAsBoolean()) {
            return new PrintResult.Confirmed(ProofTier.A);
        }
        return stopped() ? abandon(proof) : new PrintResult.Unknown(missing);
    }

    private PrintResult byAnswerInOrder() throws PortException {
        int before = talk.inOrderAnswers();
        BooleanSupplier answered = () -> talk.inOrderAnswers() > before;
        if (!sent(with(Queries.inOrder()))) {
            return abandon(() -> false);
        }
        PrintProblem missing = awaitProof(answered);
        if (!answered.getAsBoolean()) {
            return stopped() ? abandon(() -> false) : new PrintResult.Unknown(missing);
        }
        return cleanStill(ProofTier.B);
    }

    private PrintResult byTime() throws PortException {
        if (!sent(with(new byte[0]))) {
            return abandon(() -> false);
        }
        talk.listen(talk.millisFor(ticket.length) + PAPER_MILLIS + ANSWER_MILLIS, this::stopped);
        return cleanStill(ProofTier.C);
    }

    private PrintResult unproven() throws PortException {
        // In one piece: to a spooler each piece would be a job of its own.
        talk.send(ticket);
        listener.stepped(job, PrintStep.SENT);
        return new PrintResult.Unknown(PrintProblem.ONE_WAY);
    }

    /** The reset at the head of a ticket may switch automatic status off in a clone, so it is asked for again. */
    private byte[] with(byte[] question) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(ticket);
        all.writeBytes(Queries.autoStatusOn());
        all.writeBytes(question);
        return all.toByteArray();
    }

    private boolean sent(byte[] bytes) throws PortException {
        if (!talk.sendListening(bytes, this::stopped)) {
            return false;
        }
        listener.stepped(job, PrintStep.SENT);
        return true;
    }

    /** Waits for proof or a stop, asking now and then whether the printer is still there; gives what is missing. */
    private PrintProblem awaitProof(BooleanSupplier proof) throws PortException {
        BooleanSupplier over = () -> proof.getAsBoolean() || stopped();
        int wireMillis = talk.millisFor(ticket.length);
        Deadline deadline = clock.in(wireMillis + PROOF_MILLIS);
        boolean ended = talk.listen(wireMillis + LOOK_MILLIS, over);
        int misses = 0;
        while (!ended && !deadline.over()) {
            misses = talk.askRealTime(ANSWER_MILLIS).isPresent() ? 0 : misses + 1;
            if (misses == 2) {
                return PrintProblem.SILENT;
            }
            ended = talk.listen(LOOK_MILLIS, over);
        }
        return PrintProblem.NO_PROOF;
    }

    private PrintResult cleanStill(ProofTier tier) throws PortException {
        Optional<PrinterSenses> senses = talk.askRealTime(ANSWER_MILLIS);
        if (senses.isEmpty()) {
            return new PrintResult.Unknown(PrintProblem.SILENT);
        }
        return senses.get().condition().canPrint() ? new PrintResult.Confirmed(tier) : abandon(() -> false);
    }

    /**
     * Makes the printer forget the rest of a ticket that a fault stopped, else it would print it after the fix, below
     * or beside the copy that the visitor was given meanwhile.
     */
    private PrintResult abandon(BooleanSupplier proof) throws PortException {
        PrintProblem problem = PrintProblem.of(talk.condition());
        if (!talk.clearBuffers(ANSWER_MILLIS)) {
            talk.send(Queries.recoverAndClear());
        }
        return proof.getAsBoolean() ? new PrintResult.Confirmed(ProofTier.A) : new PrintResult.Unknown(problem);
    }

    /** Whether a fault that a person must end has stopped the printing; heat and the feed button end by themselves. */
    private boolean stopped() {
        return switch (talk.condition()) {
            case BROKEN, COVER_OPEN, PAPER_OUT, CUTTER_ERROR -> true;
            case DISCONNECTED, SILENT, OTHER_PRINTER, OVERHEATED, OFFLINE, PAPER_NEAR_END, READY -> false;
        };
    }
}
