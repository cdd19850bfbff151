package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.CounterEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A break. Confined to the projector. */
final class PauseStory implements Story {
    private final long sequence;
    private final SessionStory session;
    private final CounterEvent.CounterPaused paused;
    private final Instant pausedAt;
    private @Nullable Instant endedAt;
    private @Nullable Long millis;

    PauseStory(long sequence, SessionStory session, CounterEvent.CounterPaused paused, Instant pausedAt) {
        this.sequence = sequence;
        this.session = session;
        this.paused = paused;
        this.pausedAt = pausedAt;
    }

    /** Returns its length in milliseconds, without the time in which the agency's work stood still. */
    long ended(Instant at, FrozenTimes frozen) {
        endedAt = at;
        millis = frozen.millis(pausedAt, at);
        return millis == null ? 0 : millis;
    }

    @Override
    public CounterPauseRow row() {
        return new CounterPauseRow(
                sequence,
                session.sequence,
                session.date,
                paused.counter().value(),
                paused.reason(),
                pausedAt,
                endedAt,
                millis);
    }
}
