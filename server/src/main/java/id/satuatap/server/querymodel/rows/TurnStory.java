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
    private int calls;
    private @Nullable Instant shownAt;
    private @Nullable Instant servingAt;
    private boolean byItself;
    private @Nullable Long walkingMillis;
    private @Nullable Instant endedAt;
    private @Nullable Integer endedHourOfDay;
    private @Nullable TurnOutcome outcome;
    private boolean accurate = true;

    private TurnStory(
            LegStory leg,
            TurnEvent.TicketCalled called,
            Instant calledAt,
            int hourOfDay,
            int calls,
            @Nullable Instant servingAt) {
        this.leg = leg;
        this.called = called;
        this.calledAt = calledAt;
        this.hourOfDay = hourOfDay;
        this.calls = calls;
        this.servingAt = servingAt;
    }

    static TurnStory called(LegStory leg, TurnEvent.TicketCalled called, Instant at, int hourOfDay) {
        return new TurnStory(leg, called, at, hourOfDay, 1, null);
    }

    /**
     * Takes up an interrupted turn of the leg without a call.
     *
     * @param began as if it were a call, with why there was none in place of the rule
     */
    static TurnStory uncalled(LegStory leg, TurnEvent.TicketCalled began, Instant at, int hourOfDay) {
        return new TurnStory(leg, began, at, hourOfDay, 0, at);
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

    /** It had ended as served, and goes on after all. */
    void reopened() {
        outcome = TurnOutcome.REOPENED;
    }

    boolean wasCalled() {
        return calls > 0;
    }

    /** What it gave to the service of a later turn; 0 when it was not interrupted. */
    long interruptedMillis() {
        Long worked = Measures.millis(servingAt, endedAt);
        return (outcome == TurnOutcome.HELD || outcome == TurnOutcome.REOPENED) && worked != null ? worked : 0;
    }

    private @Nullable Long serviceMillis() {
        Long worked = Measures.millis(servingAt, endedAt);
        return worked == null ? null : (Long) (leg.interruptedMillis() + worked);
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
                called.overtook(),
                called.reason(),
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
                served ? serviceMillis() : null);
    }
}
