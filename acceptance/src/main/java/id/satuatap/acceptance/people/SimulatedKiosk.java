package id.satuatap.acceptance.people;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.view.Language;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kiosk without a screen or printer: takes numbers over the protocol and reports them as shown. Thread-safe. */
final class SimulatedKiosk {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedKiosk.class);

    private final LanClient client;

    SimulatedKiosk(LanClient client) {
        this.client = client;
    }

    void press(String service) {
        String visit = client.ids().next();
        CompletableFuture<Boolean> unused = client.send(new IssueTicket(visit, service, 1, false, Language.INDONESIAN))
                .thenApply(outcome -> outcome.match(new Outcome.Cases<Boolean>() {
                    @Override
                    public Boolean accepted(Accepted answer) {
                        CompletableFuture<Outcome> unusedReport =
                                client.send(new ReportCopy(visit, 1, CopyStep.SHOWN, null, null));
                        return true;
                    }

                    @Override
                    public Boolean rejected(Rejected answer) {
                        LOG.debug("service={} rejected={} details={}", service, answer.code(), answer.details());
                        return false;
                    }

                    @Override
                    public Boolean refused(Refused answer) {
                        LOG.info("service={} refused={}", service, answer.error());
                        return false;
                    }

                    @Override
                    public Boolean unknown(Unknown answer) {
                        LOG.info("service={} outcome unknown: {}", service, answer.reason());
                        return false;
                    }
                }));
    }
}
