package id.satuatap.paper.printing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.paper.Papers;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints once what the help desk wants printed here once more, and says what became of it. Thread-safe: its work is done on
 * the ticket thread.
 *
 * <p>Unlike an original nothing of it stands in the print log: what was asked for before this run began may be on paper
 * already, so it is not printed, and nobody can tell: the next one is marked. Whoever asked for it looks at the kiosk.
 */
public final class FurtherCopies {
    /** With this begins the id of a job of which no print log knows anything: a further copy. */
    public static final String UNLOGGED = "further:";

    private static final Logger LOG = LoggerFactory.getLogger(FurtherCopies.class);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final String RESTARTED = "KIOSK_RESTARTED";

    private final DeskOrders desk;
    private final Function<CommandRequest, CompletableFuture<Outcome>> server;
    private final TicketPrinter printer;
    private final Papers papers;
    private final Ids ids;
    private final InstantSource clock;
    private final TicketThread thread;

    /** Of this run; the hall knows at most twenty printings of a number. */
    private final Set<String> taken = new HashSet<>();

    private @Nullable Instant began;
    private boolean asking;
    private @Nullable PrinterReport askAgain;

    /**
     * @param server sends what became of a paper; its futures never fail
     * @param clock the mall's
     */
    public FurtherCopies(
            DeskOrders desk,
            Function<CommandRequest, CompletableFuture<Outcome>> server,
            TicketPrinter printer,
            Papers papers,
            Ids ids,
            InstantSource clock,
            TicketThread thread) {
        this.desk = desk;
        this.server = server;
        this.printer = printer;
        this.papers = papers;
        this.ids = ids;
        this.clock = clock;
        this.thread = thread;
    }

    /** The server is there: tells it how the printer stands, and prints what is wanted. */
    public void look(PrinterReport printerStands) {
        thread.execute(() -> {
            if (began == null) {
                began = clock.instant();
            }
            ask(printerStands);
        });
    }

    /** One question at a time; what came meanwhile is asked after it. */
    private void ask(PrinterReport printerStands) {
        if (asking) {
            askAgain = printerStands;
            return;
        }
        asking = true;
        var unused = desk.tell(printerStands).thenAccept(reply -> thread.execute(() -> answered(printerStands, reply)));
    }

    private void answered(PrinterReport told, Reply<PrintOrders> reply) {
        asking = false;
        PrinterReport newer = askAgain;
        askAgain = null;
        reply.match(
                got -> {
                    got.orders().forEach(this::take);
                    return true;
                },
                error -> {
                    thread.after(AGAIN, () -> ask(newer == null ? told : newer));
                    return false;
                });
        if (newer != null) {
            ask(newer);
        }
    }

    private void take(PrintOrder order) {
        if (!taken.add(name(order))) {
            return;
        }
        Instant start = began;
        if (start == null || order.askedAt().isBefore(start)) {
            report(order, CopyStep.UNKNOWN, null, RESTARTED);
            return;
        }
        printer.obstacle()
                .ifPresentOrElse(problem -> report(order, CopyStep.FAILED, null, problem.name()), () -> print(order));
    }

    private void print(PrintOrder order) {
        PrintJob job = new PrintJob(UNLOGGED + name(order), papers.further(order));
        var unused = printer.print(job).thenAccept(result -> thread.execute(() -> printed(order, result)));
    }

    private void printed(PrintOrder order, PrintResult result) {
        boolean told = result.match(new PrintResult.Cases<>() {
            @Override
            public Boolean confirmed(ProofTier tier) {
                return report(order, CopyStep.CONFIRMED, PaperTier.valueOf(tier.name()), null);
            }

            @Override
            public Boolean failed(PrintProblem problem) {
                return report(order, CopyStep.FAILED, null, problem.name());
            }

            @Override
            public Boolean unknown(PrintProblem problem) {
                return report(order, CopyStep.UNKNOWN, null, problem.name());
            }
        });
        LOG.debug("A further copy came to its end told={}", told);
    }

    private boolean report(PrintOrder order, CopyStep step, @Nullable PaperTier tier, @Nullable String reason) {
        LOG.info(
                "Further copy visit={} copy={} step={} reason={}",
                order.ticket().visit(),
                order.copy(),
                step,
                reason);
        send(new CommandRequest(
                ids.next(), null, new ReportCopy(order.ticket().visit(), order.copy(), step, tier, reason)));
        return true;
    }

    /** Under the same id until somebody has answered. */
    private void send(CommandRequest report) {
        var unused = server.apply(report)
                .thenAccept(outcome -> thread.execute(() -> {
                    if (!settled(outcome)) {
                        thread.after(AGAIN, () -> send(report));
                    }
                }));
    }

    private static boolean settled(Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                ErrorCode code = refused.error().code();
                return code != ErrorCode.BUSY && code != ErrorCode.STOPPING;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                return false;
            }
        });
    }

    private static String name(PrintOrder order) {
        return order.ticket().visit() + "/" + order.copy();
    }
}
