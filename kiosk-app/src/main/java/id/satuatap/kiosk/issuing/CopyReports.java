package id.satuatap.kiosk.issuing;

import id.satuatap.kiosk.printlog.Copy;
import id.satuatap.kiosk.printlog.CopyStage;
import id.satuatap.kiosk.printlog.PrintEvent.Ended;
import id.satuatap.kiosk.printlog.PrintEvent.Reported;
import id.satuatap.kiosk.printlog.PrintLog;
import id.satuatap.paper.printing.TicketThread;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the server what became of each copy, one after another, until it has answered. Confined to the ticket thread.
 *
 * <p>A report keeps its command id through every repeat and restart, so the server never counts one twice.
 */
final class CopyReports {
    private static final Logger LOG = LoggerFactory.getLogger(CopyReports.class);
    private static final int ORIGINAL = 1;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    /** The server will never take this report: it has forgotten the day, or knows another story. */
    private static final Set<ErrorCode> FINAL = EnumSet.of(
            ErrorCode.COMMAND_EXPIRED, ErrorCode.COMMAND_ID_REUSED, ErrorCode.INVALID_FIELD, ErrorCode.UNKNOWN_COMMAND);

    private final PrintLog log;
    private final ServerCommands server;
    private final TicketThread thread;
    private boolean onItsWay;

    CopyReports(PrintLog log, ServerCommands server, TicketThread thread) {
        this.log = log;
        this.server = server;
        this.thread = thread;
    }

    /** Sends what has not been reported; harmless when a report is on its way already. */
    void send() {
        Optional<Copy> due = log.unsettled().stream()
                .filter(copy -> copy.stage() == CopyStage.ENDED)
                .findFirst();
        if (onItsWay || due.isEmpty()) {
            return;
        }
        Ended end = due.get().ended().orElseThrow();
        onItsWay = true;
        ReportCopy report = new ReportCopy(end.visit(), ORIGINAL, end.step(), end.tier(), end.reason());
        var unused = server.send(new CommandRequest(end.reportId(), null, report))
                .thenAccept(outcome -> thread.execute(() -> answered(end, outcome)));
    }

    private void answered(Ended end, Outcome outcome) {
        onItsWay = false;
        Optional<String> settled = outcome.match(new Outcome.Cases<>() {
            @Override
            public Optional<String> accepted(Accepted accepted) {
                return Optional.of("ACCEPTED");
            }

            @Override
            public Optional<String> rejected(Rejected rejected) {
                return Optional.of(rejected.code().name());
            }

            @Override
            public Optional<String> refused(Refused refused) {
                ErrorCode code = refused.error().code();
                return FINAL.contains(code) ? Optional.of(code.name()) : Optional.empty();
            }

            @Override
            public Optional<String> unknown(Unknown unknown) {
                return Optional.empty();
            }
        });
        if (settled.isEmpty()) {
            thread.after(AGAIN, this::send);
            return;
        }
        LOG.info("Copy reported visit={} step={} answer={}", end.visit(), end.step(), settled.get());
        log.record(new Reported(end.visit(), settled.get()));
        send();
    }
}
