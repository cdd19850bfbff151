package id.satuatap.kiosk.issuing;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.kiosk.printlog.Copy;
import id.satuatap.kiosk.printlog.PrintEvent.Ended;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.Papers;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.paper.printing.TicketThread;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.view.TicketView;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a number that is safe to what became of its original copy. Confined to the ticket thread.
 *
 * <p>What cannot be printed is shown on the screen instead; what may have been printed is never printed again.
 */
final class PaperStep {
    private static final Logger LOG = LoggerFactory.getLogger(PaperStep.class);

    private final PrintLog log;
    private final TicketPrinter printer;
    private final Papers papers;
    private final Ids ids;
    private final TicketThread thread;
    private final Consumer<TicketProgress> watcher;
    private final Consumer<String> ended;

    /** @param ended told the visit whose copy has come to its end */
    PaperStep(
            PrintLog log,
            TicketPrinter printer,
            Papers papers,
            Ids ids,
            TicketThread thread,
            Consumer<TicketProgress> watcher,
            Consumer<String> ended) {
        this.log = log;
        this.printer = printer;
        this.papers = papers;
        this.ids = ids;
        this.thread = thread;
        this.watcher = watcher;
        this.ended = ended;
    }

    /** Prints the original of a number, or shows it where the printer cannot. */
    void begin(Copy copy) {
        TicketView ticket = copy.ticket().orElseThrow();
        Optional<PrintProblem> obstacle = printer.obstacle();
        if (obstacle.isPresent()) {
            show(ticket, obstacle.get());
            return;
        }
        watcher.accept(new TicketProgress.Printing(ticket));
        PrintJob job =
                new PrintJob(ticket.visit(), papers.paper(ticket, copy.request().language()));
        var unused = printer.print(job).thenAccept(result -> thread.execute(() -> printed(ticket, result)));
    }

    /** Writes down an end that no visitor sees. */
    void abandon(Copy copy, CopyStep step, String reason) {
        end(copy.visit(), step, null, reason);
    }

    private void printed(TicketView ticket, PrintResult result) {
        Runnable next = result.match(new PrintResult.Cases<>() {
            @Override
            public Runnable confirmed(ProofTier tier) {
                return () -> {
                    end(ticket.visit(), CopyStep.CONFIRMED, PaperTier.valueOf(tier.name()), null);
                    watcher.accept(new TicketProgress.Printed(ticket));
                };
            }

            @Override
            public Runnable failed(PrintProblem problem) {
                return () -> show(ticket, problem);
            }

            @Override
            public Runnable unknown(PrintProblem problem) {
                return () -> {
                    end(ticket.visit(), CopyStep.UNKNOWN, null, problem.name());
                    watcher.accept(
                            problem == PrintProblem.ONE_WAY
                                    ? new TicketProgress.Printed(ticket)
                                    : new TicketProgress.Unproved(ticket, problem));
                };
            }
        });
        next.run();
    }

    private void show(TicketView ticket, PrintProblem problem) {
        end(ticket.visit(), CopyStep.SHOWN, null, problem.name());
        watcher.accept(new TicketProgress.Shown(ticket, problem));
    }

    private void end(String visit, CopyStep step, @Nullable PaperTier tier, @Nullable String reason) {
        LOG.info("Copy ended visit={} step={} tier={} reason={}", visit, step, tier, reason);
        log.record(new Ended(visit, step, tier, reason, ids.next()));
        ended.accept(visit);
    }
}
