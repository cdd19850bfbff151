package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.TurnEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One turn. Confined to the projector. */
final class TurnStory implements Story {
    final LegStory leg;
    final TurnEvent.TicketCalled called;
    final Instant calledAt;
    private final int hourOfDay;
    private int calls = 1;
    private @Nullable Instant shownAt;
    private @Nullable Instant servingAt;
    private boolean byItself;
    private @Nullable Long walkingMillis;
    private @Nullable Instant endedAt;
    private @Nullable Integer endedHourOfDay;
    private @Nullable TurnOutcome outcome;
    private boolean accurate = true;

    TurnStory(LegStory leg, TurnEvent.TicketCalled called, Instant calledAt, int hourOfDay) {
        this.leg = leg;
        this.called = called;
        this.calledAt = calledAt;
        this.hourOfDay = hourOfDay;
    }

    void recalled() {
        calls++;
    }

    void shown(Instant at) {
        if (shownAt == null) {
            shownAt = at;
        }
    }

    /** Who hears of the call only when serving already runs did not walk after it. */
    void started(Instant at, boolean startedByItself) {
        servingAt = at;
        byItself = startedByItself;
        walkingMillis = Measures.millis(shownAt, at);
    }

    void ended(Instant at, int hour, TurnOutcome how, boolean exactly) {
        endedAt = at;
        endedHourOfDay = hour;
        outcome = how;
        accurate = exactly;
    }

    boolean undone() {
        return outcome == TurnOutcome.UNDONE;
    }

    boolean open() {
        return outcome == null;
    }

    boolean accurate() {
        return accurate;
    }

    @Override
    public TurnRow row() {
        boolean served = outcome != null && outcome.served() && accurate;
        return new TurnRow(
                leg.visit.date,
                called.turn().value(),
                called.leg().value(),
                leg.visit.issued.visit().value(),
                called.counter().value(),
                called.officer().value(),
                leg.queued.service().value(),
                called.policy(),
                called.waitingThen(),
                calledAt,
                hourOfDay,
                calls,
                shownAt,
                servingAt,
                byItself,
                endedAt,
                endedHourOfDay,
                outcome == null ? null : outcome.name(),
                accurate,
                undone() ? null : walkingMillis,
                served ? Measures.millis(servingAt, endedAt) : null);
    }
}
