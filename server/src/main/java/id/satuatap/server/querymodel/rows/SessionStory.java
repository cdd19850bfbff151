package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.CounterEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An officer at a counter. Confined to the projector. */
final class SessionStory implements Story {
    final long sequence;
    final LocalDate date;
    final CounterEvent.CounterOpened opened;
    private final Instant openedAt;
    private final int hourOfDay;
    private final FrozenTimes frozen;
    private @Nullable PauseStory pause;
    private long pausedMillis;
    private @Nullable Instant closedAt;
    private @Nullable String closeReason;

    SessionStory(
            long sequence,
            LocalDate date,
            CounterEvent.CounterOpened opened,
            Instant openedAt,
            int hourOfDay,
            FrozenTimes frozen) {
        this.sequence = sequence;
        this.date = date;
        this.opened = opened;
        this.openedAt = openedAt;
        this.hourOfDay = hourOfDay;
        this.frozen = frozen;
    }

    void paused(PauseStory begun) {
        pause = begun;
    }

    /** Returns the pause that ended, null when there was none. */
    @Nullable
    PauseStory resumed(Instant at) {
        PauseStory ended = pause;
        if (ended != null) {
            pausedMillis += ended.ended(at, frozen);
            pause = null;
        }
        return ended;
    }

    void closed(Instant at, String reason) {
        closedAt = at;
        closeReason = reason;
    }

    @Override
    public CounterSessionRow row() {
        return new CounterSessionRow(
                sequence,
                date,
                opened.counter().value(),
                opened.officer().value(),
                openedAt,
                hourOfDay,
                closedAt,
                closeReason,
                frozen.millis(openedAt, closedAt),
                pausedMillis);
    }
}
