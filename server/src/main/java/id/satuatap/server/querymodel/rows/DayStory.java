package id.satuatap.server.querymodel.rows;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A business day. Confined to the projector. */
final class DayStory implements Story {
    final LocalDate date;
    private final Instant openedAt;
    private @Nullable Instant closingAt;
    private @Nullable Instant closedAt;

    DayStory(LocalDate date, Instant openedAt) {
        this.date = date;
        this.openedAt = openedAt;
    }

    void closing(Instant at) {
        closingAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    boolean running() {
        return closedAt == null;
    }

    @Override
    public BusinessDayRow row() {
        return new BusinessDayRow(date, openedAt, closingAt, closedAt);
    }
}
