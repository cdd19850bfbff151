package id.satuatap.acceptance.paper;

import id.satuatap.kiosk.issuing.ServerCommands;
import id.satuatap.paper.printing.DeskOrders;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.kiosk.PrintOrders;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** What a kiosk's printing asks of a server, answered at once: numbers one after another, reports taken. Thread-safe. */
final class TrialServer implements ServerCommands, DeskOrders {
    private final InstantSource clock;
    private final PaperAccount account;
    private final Map<String, Outcome> answers = new HashMap<>();
    private final Map<String, TicketView> tickets = new HashMap<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private final BlockingQueue<ReportCopy> reports = new LinkedBlockingQueue<>();
    private int lastNumber;

    TrialServer(InstantSource clock, PaperAccount account) {
        this.clock = clock;
        this.account = account;
    }

    /** What kiosks report, in their order. */
    BlockingQueue<ReportCopy> reports() {
        return reports;
    }

    /** The help desk wants a number on paper once more. */
    synchronized void order(String visit, int copy, boolean marked) {
        TicketView ticket = tickets.get(visit);
        if (ticket == null) {
            throw new IllegalArgumentException("nobody has visit " + visit);
        }
        account.ordered(ticket.ticket(), copy);
        orders.add(new PrintOrder(copy, marked, Language.INDONESIAN, clock.instant(), ticket));
    }

    @Override
    public synchronized CompletableFuture<Outcome> send(CommandRequest request) {
        Outcome answer = answers.get(request.commandId());
        if (answer == null) {
            answer = take(request);
            answers.put(request.commandId(), answer);
        }
        return CompletableFuture.completedFuture(answer);
    }

    private Outcome take(CommandRequest request) {
        if (request.command() instanceof IssueTicket issue) {
            TicketView ticket = ticket(issue.visit());
            tickets.put(issue.visit(), ticket);
            account.issued(ticket.ticket());
            return new Accepted(1, lastNumber, CommandResult.of(ticket));
        }
        if (request.command() instanceof ReportCopy report) {
            TicketView ticket = tickets.get(report.visit());
            if (ticket != null) {
                account.ended(ticket.ticket(), report.copy(), report.step());
            }
            orders.removeIf(order -> order.ticket().visit().equals(report.visit()) && order.copy() == report.copy());
            reports.add(report);
            return new Accepted(1, lastNumber, null);
        }
        throw new IllegalStateException("a kiosk that prints does not send " + request.command());
    }

    private TicketView ticket(String visit) {
        lastNumber++;
        String number = String.format(Locale.ROOT, "AD-%04d", lastNumber);
        return new TicketView(
                visit,
                visit,
                number,
                "KK",
                "DUKCAPIL",
                "Kartu Keluarga baru atau perubahan",
                "Dinas Kependudukan dan Pencatatan Sipil",
                "Zona 1",
                List.of("1", "2", "3"),
                5,
                20,
                35,
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                visit,
                "http://antrean.slemankab.go.id/t/" + visit,
                false);
    }

    @Override
    public synchronized CompletableFuture<Outcome> outcomeOf(String commandId) {
        Outcome answer = answers.get(commandId);
        return CompletableFuture.completedFuture(
                answer == null ? new Refused(WireError.of(ErrorCode.NOT_FOUND, "never taken")) : answer);
    }

    @Override
    public synchronized CompletableFuture<Reply<PrintOrders>> tell(PrinterReport printer) {
        return CompletableFuture.completedFuture(new Reply.Got<>(new PrintOrders(List.copyOf(orders))));
    }
}
