package id.satuatap.kiosk.issuing;

import id.satuatap.kiosk.printlog.Copy;
import id.satuatap.kiosk.printlog.CopyStage;
import id.satuatap.kiosk.printlog.PrintEvent.Issued;
import id.satuatap.kiosk.printlog.PrintEvent.NotIssued;
import id.satuatap.kiosk.printlog.PrintEvent.Requested;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.Papers;
import id.satuatap.paper.printing.TicketPrinter;
import id.satuatap.paper.printing.TicketThread;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.Ids;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.TicketView;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one number and at most one original sheet of one press, whatever dies in between. Thread-safe: its work is done
 * on the ticket thread, where the watcher is called too.
 *
 * <p>Every step is on the disk before the next has an effect: REQUESTED before the command is sent, ISSUED before the
 * printer is asked, SENDING before the first byte. A press whose answer was lost is asked for by its id until there is
 * an answer, and until then no other press is taken.
 */
public final class Dispenser {
    /** A number older than this is not printed any more: the visitor has gone, or holds it from the help desk. */
    public static final Duration PRINTED_WITHIN = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Dispenser.class);
    /** As long as the client's patience: the server takes nothing of which the kiosk has given up. */
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(9);

    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final String RESTARTED = "KIOSK_RESTARTED";
    private static final String TOO_LATE = "ANSWER_CAME_TOO_LATE";

    private final PrintLog log;
    private final ServerCommands server;
    private final TicketPrinter printer;
    private final Ids ids;
    private final DispenserClock clock;
    private final TicketThread thread;
    private final Consumer<TicketProgress> watcher;
    private final PaperStep paper;
    private final CopyReports reports;

    /** Visits that this run is at work on; a visit in the log that is not here was left by an earlier run. */
    private final Set<String> atWork = new HashSet<>();

    public Dispenser(
            PrintLog log,
            ServerCommands server,
            TicketPrinter printer,
            Papers papers,
            Ids ids,
            DispenserClock clock,
            TicketThread thread,
            Consumer<TicketProgress> watcher) {
        this.log = log;
        this.server = server;
        this.printer = printer;
        this.ids = ids;
        this.clock = clock;
        this.thread = thread;
        this.watcher = watcher;
        this.paper = new PaperStep(log, printer, papers, ids, thread, watcher, this::ended);
        this.reports = new CopyReports(log, server, thread);
    }

    /** A visitor pressed. While another is not settled it is left out, and told as BUSY. */
    public void press(Order order) {
        thread.execute(() -> begin(order));
    }

    /**
     * Takes up what an earlier run left: call it once at the start, before the server is known. A sheet that may have
     * been begun is never begun again.
     */
    public void recover() {
        thread.execute(() -> {
            for (Copy copy : log.unsettled()) {
                if (copy.stage() == CopyStage.SENDING || copy.stage() == CopyStage.SENT) {
                    printer.freePaper();
                    paper.abandon(copy, CopyStep.UNKNOWN, RESTARTED);
                }
            }
        });
    }

    /** The server is there and its clock and catalogue are known; call it each time that becomes so. */
    public void serverBack() {
        thread.execute(() -> {
            for (Copy copy : log.unsettled()) {
                if (copy.stage() == CopyStage.REQUESTED && atWork.add(copy.visit())) {
                    ask(copy);
                } else if (copy.stage() == CopyStage.ISSUED && atWork.add(copy.visit())) {
                    putOnPaper(copy, RESTARTED);
                }
            }
            reports.send();
        });
    }

    private void begin(Order order) {
        if (busy()) {
            LOG.info("Press left out: another is not settled service={}", order.service());
            watcher.accept(new TicketProgress.NotGiven("", order.service(), "refusal.BUSY", Map.of()));
            return;
        }
        Requested request = new Requested(
                ids.next(),
                ids.next(),
                order.service(),
                order.priority(),
                order.language(),
                clock.instant(),
                clock.in(TAKEN_WITHIN));
        Copy copy = log.record(request);
        atWork.add(copy.visit());
        watcher.accept(new TicketProgress.Requesting(copy.visit(), order.service()));
        CommandRequest asked =
                new CommandRequest(request.commandId(), request.deadline(), order.command(request.visit()));
        follow(copy, server.send(asked), false);
    }

    private boolean busy() {
        return log.unsettled().stream().anyMatch(copy -> copy.stage() != CopyStage.ENDED);
    }

    private void follow(Copy copy, CompletableFuture<Outcome> outcome, boolean asked) {
        var unused = outcome.thenAccept(known -> thread.execute(() -> answered(copy, known, asked)));
    }

    private void ask(Copy copy) {
        follow(copy, server.outcomeOf(copy.request().commandId()), true);
    }

    private void answered(Copy copy, Outcome outcome, boolean asked) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                Optional<TicketView> ticket =
                        Optional.ofNullable(accepted.result()).map(CommandResult::ticket);
                if (ticket.isPresent()) {
                    putOnPaper(log.record(new Issued(ticket.get())), TOO_LATE);
                } else {
                    notIssued(copy, "refusal.UNRECOGNISED", Map.of());
                }
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                notIssued(copy, "rejection." + rejected.code(), rejected.details());
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                ErrorCode code = refused.error().code();
                if (asked && !neverTaken(copy, code)) {
                    checkLater(copy);
                } else {
                    notIssued(copy, "refusal." + code, refused.error().details());
                }
                return false;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                checkLater(copy);
                return false;
            }
        });
    }

    /** Not found means never taken only when the deadline, after which the server takes it no more, has passed. */
    private boolean neverTaken(Copy copy, ErrorCode code) {
        return code == ErrorCode.COMMAND_EXPIRED
                || (code == ErrorCode.NOT_FOUND
                        && clock.instant().isAfter(copy.request().deadline()));
    }

    private void checkLater(Copy copy) {
        watcher.accept(new TicketProgress.Checking(copy.visit(), copy.request().service()));
        thread.after(ASK_AGAIN, () -> ask(copy));
    }

    private void notIssued(Copy copy, String textKey, Map<String, String> details) {
        LOG.info("No number visit={} code={}", copy.visit(), textKey);
        log.record(new NotIssued(copy.visit(), textKey));
        atWork.remove(copy.visit());
        watcher.accept(new TicketProgress.NotGiven(copy.visit(), copy.request().service(), textKey, details));
    }

    private void putOnPaper(Copy copy, String whyNot) {
        if (copy.request().at().isBefore(clock.in(PRINTED_WITHIN.negated()))) {
            paper.abandon(copy, CopyStep.FAILED, whyNot);
        } else {
            paper.begin(copy);
        }
    }

    private void ended(String visit) {
        atWork.remove(visit);
        reports.send();
    }
}
