package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.visit.CopyState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One printing. Confined to the projector. */
final class CopyStory implements Story {
    private final VisitStory visit;
    private final VisitEvent.CopyRequested requested;
    private final Instant requestedAt;
    private VisitEvent.@Nullable CopyReported reported;
    private @Nullable Instant reportedAt;

    CopyStory(VisitStory visit, VisitEvent.CopyRequested requested, Instant requestedAt) {
        this.visit = visit;
        this.requested = requested;
        this.requestedAt = requestedAt;
    }

    void reported(VisitEvent.CopyReported report, Instant at) {
        reported = report;
        reportedAt = at;
    }

    @Override
    public TicketCopyRow row() {
        VisitEvent.CopyReported report = reported;
        return new TicketCopyRow(
                visit.date,
                requested.visit().value(),
                requested.copy(),
                VisitStory.textOf(requested.device()),
                requestedAt,
                (report == null ? CopyState.PENDING : report.state()).name(),
                report == null || report.tier() == null ? null : report.tier().name(),
                report == null ? null : report.reason(),
                reportedAt);
    }
}
