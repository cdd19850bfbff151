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
    private @Nullable Long closedSequence;
    private @Nullable String closedHeadHash;

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

    /** Where the record ends that closed the day; true when that is news. */
    boolean recorded(long lastSequence, String headHash) {
        if (closedAt == null || closedSequence != null) {
            return false;
        }
        closedSequence = lastSequence;
        closedHeadHash = headHash;
        return true;
    }

    boolean running() {
        return closedAt == null;
    }

    @Override
    public BusinessDayRow row() {
        return new BusinessDayRow(date, openedAt, closingAt, closedAt, closedSequence, closedHeadHash);
    }
}
