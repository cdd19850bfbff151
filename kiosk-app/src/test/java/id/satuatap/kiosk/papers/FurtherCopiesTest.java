package id.satuatap.kiosk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.issuing.ServerCommands;
import id.satuatap.paper.TicketWords;
import id.satuatap.paper.printing.FurtherCopies;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.paper.printing.TicketThread;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FurtherCopiesTest {
    private static final TicketView TICKET = MallFixture.aTicket("a-visit", MallFixture.MORNING, false);

    private final List<PrinterReport> told = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private final List<TicketPaper> sheets = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<ReportCopy> reports = new ArrayList<>();
    private final Set<String> reportIds = new LinkedHashSet<>();
    private Optional<PrintProblem> obstacle = Optional.empty();
    private boolean answersLost;
    private CompletableFuture<Reply<PrintOrders>> answered;
    private Instant now = MallFixture.MORNING;

    private final FurtherCopies copies = new FurtherCopies(
            printer -> {
                told.add(printer);
                return answered == null
                        ? CompletableFuture.completedFuture(new Reply.Got<>(new PrintOrders(orders)))
                        : answered;
            },
            server()::send,
            printer(),
            new TicketWords(Optional::empty),
            new Ids(new Random(1)),
            () -> now,
            thread());

    @Test
    void anOrderIsPrintedOnceWithItsMarkAndReported() {
        copies.look(PrinterReport.of(PrinterStanding.READY));
        now = now.plusSeconds(5);
        orders.add(order(true));

        copies.look(PrinterReport.of(PrinterStanding.READY));
        copies.look(PrinterReport.of(PrinterStanding.READY));

        assertThat(told).containsOnly(PrinterReport.of(PrinterStanding.READY));
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.copyMark()).isEqualTo("CETAK ULANG");
            assertThat(sheet.ticketNumber()).isEqualTo(TICKET.ticket());
        });
        assertThat(reports).containsExactly(new ReportCopy(TICKET.visit(), 2, CopyStep.CONFIRMED, PaperTier.A, null));
    }

    @Test
    void theFirstPaperOfANumberGivenByHandHasNoMark() {
        copies.look(PrinterReport.of(PrinterStanding.READY));
        orders.add(order(false));
        copies.look(PrinterReport.of(PrinterStanding.READY));

        assertThat(sheets)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.copyMark()).isEmpty());
    }

    @Test
    void whatWasAskedForBeforeThisRunIsNotPrintedForItMayBeOnPaper() {
        orders.add(order(true));
        now = now.plusSeconds(5);

        copies.look(PrinterReport.of(PrinterStanding.READY));

        assertThat(sheets).isEmpty();
        assertThat(reports)
                .containsExactly(new ReportCopy(TICKET.visit(), 2, CopyStep.UNKNOWN, null, "KIOSK_RESTARTED"));
    }

    @Test
    void aPrinterThatCannotSaysSoAtOnce() {
        obstacle = Optional.of(PrintProblem.PAPER_OUT);
        copies.look(PrinterReport.of(PrinterStanding.PAPER_OUT));
        orders.add(order(true));

        copies.look(PrinterReport.of(PrinterStanding.PAPER_OUT));

        assertThat(sheets).isEmpty();
        assertThat(reports).containsExactly(new ReportCopy(TICKET.visit(), 2, CopyStep.FAILED, null, "PAPER_OUT"));
    }

    @Test
    void aReportWhoseAnswerIsLostIsSentAgainUnderTheSameId() {
        answersLost = true;
        copies.look(PrinterReport.of(PrinterStanding.READY));
        orders.add(order(true));
        copies.look(PrinterReport.of(PrinterStanding.READY));
        answersLost = false;
        List.copyOf(later).forEach(Runnable::run);

        assertThat(reports).hasSize(2);
        assertThat(reportIds).hasSize(1);
        assertThat(sheets).hasSize(1);
    }

    @Test
    void whatIsNewsWhileTheServerIsAskedIsAskedAfterIt() {
        answered = new CompletableFuture<>();
        CompletableFuture<Reply<PrintOrders>> slow = answered;
        copies.look(PrinterReport.of(PrinterStanding.READY));
        answered = null;
        copies.look(PrinterReport.of(PrinterStanding.PAPER_OUT));
        orders.add(order(true));
        assertThat(told).containsExactly(PrinterReport.of(PrinterStanding.READY));

        slow.complete(new Reply.Got<>(new PrintOrders(List.of())));

        assertThat(told)
                .containsExactly(PrinterReport.of(PrinterStanding.READY), PrinterReport.of(PrinterStanding.PAPER_OUT));
        assertThat(sheets).hasSize(1);
    }

    private PrintOrder order(boolean marked) {
        return new PrintOrder(2, marked, Language.INDONESIAN, now, TICKET);
    }

    private ServerCommands server() {
        return new ServerCommands() {
            @Override
            public CompletableFuture<Outcome> send(CommandRequest request) {
                reports.add((ReportCopy) request.command());
                reportIds.add(request.commandId());
                return CompletableFuture.completedFuture(
                        answersLost ? new Unknown(request.commandId(), "lost") : new Accepted(1, 7, null));
            }

            @Override
            public CompletableFuture<Outcome> outcomeOf(String commandId) {
                return CompletableFuture.completedFuture(new Accepted(1, 7, null));
            }
        };
    }

    private TicketPrinter printer() {
        return new TicketPrinter() {
            @Override
            public Optional<PrintProblem> obstacle() {
                return obstacle;
            }

            @Override
            public CompletableFuture<PrintResult> print(PrintJob job) {
                sheets.add(job.paper());
                return CompletableFuture.completedFuture(new PrintResult.Confirmed(ProofTier.A));
            }

            @Override
            public void freePaper() {
                throw new AssertionError("nothing hangs");
            }
        };
    }

    private TicketThread thread() {
        return new TicketThread() {
            @Override
            public void execute(Runnable task) {
                task.run();
            }

            @Override
            public void after(Duration delay, Runnable task) {
                later.add(task);
            }
        };
    }
}
