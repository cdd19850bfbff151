package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.AnnouncementEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call to be spoken. Confined to the projector. */
final class AnnouncementStory implements Story {
    private static final String SPOKEN = "SPOKEN";

    final TurnStory turn;
    private final AnnouncementEvent.AnnouncementQueued queued;
    private final Instant queuedAt;
    private @Nullable Instant grantedAt;
    private @Nullable Instant endedAt;
    private @Nullable String outcome;
    private @Nullable String reason;

    AnnouncementStory(TurnStory turn, AnnouncementEvent.AnnouncementQueued queued, Instant queuedAt) {
        this.turn = turn;
        this.queued = queued;
        this.queuedAt = queuedAt;
    }

    void granted(Instant at) {
        grantedAt = at;
    }

    void spoken(Instant at) {
        ended(at, SPOKEN, null);
    }

    void dropped(Instant at, String why) {
        ended(at, "DROPPED", why);
    }

    void failed(Instant at, String why) {
        ended(at, "FAILED", why);
    }

    private void ended(Instant at, String how, @Nullable String why) {
        endedAt = at;
        outcome = how;
        reason = why;
    }

    @Override
    public AnnouncementRow row() {
        return new AnnouncementRow(
                turn.leg.visit.date,
                queued.announcement().value(),
                queued.turn().value(),
                queued.call(),
                queued.acousticGroup(),
                queuedAt,
                grantedAt,
                endedAt,
                outcome,
                reason,
                SPOKEN.equals(outcome) ? Measures.millis(queuedAt, endedAt) : null);
    }
}
