package id.satuatap.acceptance.supervisor;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.paper.TicketWords;
import id.satuatap.paper.printing.DeskOrders;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.HallWatch;
import id.satuatap.paper.printing.NamedTicketThread;
import id.satuatap.paper.printing.PrintingModel;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The part of a kiosk that prints for the help desk, without its screen, on a printer that keeps what it prints. Thread-safe. */
final class PrintingKiosk implements AutoCloseable {
    private final List<TicketPaper> sheets = new CopyOnWriteArrayList<>();
    private final NamedTicketThread thread = new NamedTicketThread(() -> {});
    private final ServerLink server;
    private final FurtherCopies copies;
    private final TicketWords words;

    private PrintingKiosk(ServerLink server) {
        this.server = server;
        HallWatch watch = new HallWatch(new PrintingModel(), server.client(), thread, () -> {});
        server.feed().subscribe(watch);
        this.words = new TicketWords(watch::catalogue, watch::layout);
        this.copies = new FurtherCopies(
                DeskOrders.of(server.client()),
                server.client()::send,
                new KeepingPrinter(),
                words,
                server.client().ids(),
                server.clock(),
                thread);
    }

    /** Switches it on. */
    static PrintingKiosk on(ClientConfig config) {
        ServerLink server = ServerLink.of(config, ClientMachine.system());
        server.feed().start();
        return new PrintingKiosk(server);
    }

    /** What the kiosk does every two seconds while its server is there. */
    PrintingKiosk looks() {
        if (server.feed().hall().isPresent()) {
            copies.look(PrinterReport.of(PrinterStanding.READY));
        }
        return this;
    }

    /** What it would print of a ticket now. */
    TicketPaper paper(TicketView ticket) {
        return words.paper(ticket, Language.INDONESIAN);
    }

    List<TicketPaper> sheets() {
        return sheets;
    }

    @Override
    public void close() throws Exception {
        thread.close();
        server.close();
    }

    private final class KeepingPrinter implements TicketPrinter {
        @Override
        public Optional<PrintProblem> obstacle() {
            return Optional.empty();
        }

        @Override
        public CompletableFuture<PrintResult> print(PrintJob job) {
            sheets.add(job.paper());
            return CompletableFuture.completedFuture(new PrintResult.Confirmed(ProofTier.A));
        }

        @Override
        public void freePaper() {
            // Nothing hangs in it.
        }
    }
}
