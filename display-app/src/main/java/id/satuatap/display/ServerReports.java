package id.satuatap.display;

import id.satuatap.display.announcement.OutageNotices;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.ReportShown;
import id.satuatap.protocol.command.Unknown;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe. Sends what this display saw and spoke. Nothing here waits for an answer: a rejected report came late or
 * from the second board of a zone, and a lost one is replaced by the server's own time limit.
 */
final class ServerReports implements OutageNotices.Server {
    private static final Logger LOG = LoggerFactory.getLogger(ServerReports.class);

    private static final int REMEMBERED_MAX = 200;

    private final LanClient client;

    /** A report that is made again is the same command: the server's word to it is the first one's. */
    private final Map<ReportAnnouncement, String> commandIds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportAnnouncement, String> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    ServerReports(LanClient client) {
        this.client = client;
    }

    @Override
    public void report(ReportAnnouncement report, Runnable overtaken) {
        String commandId;
        synchronized (commandIds) {
            commandId = commandIds.computeIfAbsent(report, any -> client.ids().next());
        }
        var unused = client.send(new CommandRequest(commandId, null, report))
                .thenAccept(outcome -> outcome.match(new Heard(report, RejectionCode.ANNOUNCEMENT_GONE, overtaken)));
    }

    @Override
    public String newId() {
        return client.ids().next();
    }

    @Override
    public void ask(AskForVoice wish, Runnable told) {
        var unused = client.send(wish)
                .thenAccept(outcome -> outcome.match(new Heard(wish, RejectionCode.ALREADY_TOLD, told)));
    }

    void shown(String turn) {
        LOG.info("Shown turn={}", turn);
        ReportShown report = new ReportShown(turn);
        var unused = client.send(report)
                .thenAccept(outcome -> outcome.match(new Heard(report, RejectionCode.UNRECOGNISED, () -> {})));
    }

    /** @param late is run when the server's no is {@code expected} */
    private record Heard(Command report, RejectionCode expected, Runnable late) implements Outcome.Cases<Boolean> {
        @Override
        public Boolean accepted(Accepted accepted) {
            LOG.debug("report={} sequence={}", report, accepted.sequence());
            return true;
        }

        @Override
        public Boolean rejected(Rejected rejected) {
            LOG.debug("report={} rejected code={}", report, rejected.code());
            if (rejected.code() == expected) {
                late.run();
            }
            return false;
        }

        @Override
        public Boolean refused(Refused refused) {
            LOG.warn(
                    "report={} refused code={} message={}",
                    report,
                    refused.error().code(),
                    refused.error().message());
            return false;
        }

        @Override
        public Boolean unknown(Unknown unknown) {
            LOG.warn("report={} not known to have arrived: {}", report, unknown);
            return false;
        }
    }
}
