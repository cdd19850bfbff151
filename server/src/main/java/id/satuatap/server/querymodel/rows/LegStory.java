package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.LegState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One leg with its turns. Confined to the projector. */
final class LegStory implements Story {
    final VisitStory visit;
    final VisitEvent.LegQueued queued;
    private final int ordinal;
    private final int configurationVersion;
    private final @Nullable LegStory movedFrom;
    private Instant waitsSince;
    private Instant effectiveAt;
    private final int hourOfDay;
    private final FrozenTimes frozen;
    private final List<TurnStory> turns = new ArrayList<>();
    private LegState state;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    LegStory(
            VisitStory visit,
            VisitEvent.LegQueued queued,
            int configurationVersion,
            Instant queuedAt,
            int hourOfDay,
            FrozenTimes frozen) {
        this.visit = visit;
        this.queued = queued;
        this.movedFrom = visit.movedFrom(queued);
        this.configurationVersion = configurationVersion;
        this.waitsSince = queuedAt;
        this.effectiveAt = queued.effectiveAt();
        this.hourOfDay = hourOfDay;
        this.frozen = frozen;
        this.state = queued.cause().planned() ? LegState.PLANNED : LegState.WAITING;
        this.ordinal = visit.add(this);
    }

    /** A planned leg's wait begins. */
    void waits(Instant since, Instant effective) {
        waitsSince = since;
        effectiveAt = effective;
        became(LegState.WAITING, since, null);
    }

    void add(TurnStory turn) {
        turns.add(turn);
        state = LegState.CALLED;
    }

    /** A turn that took up an interrupted one. */
    void goesOn(TurnStory turn, Instant at) {
        turns.add(turn);
        became(LegState.SERVING, at, null);
    }

    /** How long its visitor was served before he went away, or was taken for done. */
    long interruptedMillis() {
        return turns.stream().mapToLong(TurnStory::interruptedMillis).sum();
    }

    void became(LegState next, Instant at, @Nullable String reason) {
        state = next;
        endedAt = next.ended() ? at : null;
        endReason = reason;
    }

    LegState state() {
        return state;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** The turn that still runs. */
    Optional<TurnStory> openTurn() {
        return turns.stream().filter(TurnStory::open).findFirst();
    }

    /** Served, and ended by whoever served. */
    boolean measured() {
        return (state == LegState.FINISHED || state == LegState.TRANSFERRED)
                && turns.stream().allMatch(TurnStory::accurate);
    }

    /** Also before a supervisor moved him: what was waited until then is no second time. */
    private @Nullable Instant waitEndedAt() {
        Instant before = movedFrom == null ? null : movedFrom.waitEndedAt();
        return before == null ? firstCalledAt() : before;
    }

    private @Nullable Instant firstCalledAt() {
        return turns.stream()
                .filter(turn -> turn.wasCalled() && !turn.undone())
                .map(turn -> turn.calledAt)
                .findFirst()
                .orElse(null);
    }

    /** Whoever has a booking waits from his booked time on, or from when he came after it. */
    private Instant waitBeganAt() {
        if (movedFrom != null) {
            return movedFrom.waitBeganAt();
        }
        boolean early =
                queued.cause() == LegCause.BOOKED && queued.effectiveAt().isAfter(waitsSince);
        return early ? queued.effectiveAt() : waitsSince;
    }

    /** Called before his booked time, he did not wait at all. */
    private @Nullable Long waitedMillis() {
        Instant from = waitBeganAt();
        Instant to = waitEndedAt();
        return to != null && to.isBefore(from) ? Long.valueOf(0) : frozen.millis(from, to);
    }

    private boolean waitSaysSomething() {
        return switch (state) {
            case MISSED, NO_SHOW, UNSERVED, CANCELLED, WITHDRAWN -> false;
            case PLANNED, WAITING, CALLED, SERVING, ON_HOLD, FINISHED, TRANSFERRED -> true;
        };
    }

    @Override
    public LegRow row() {
        Instant firstCalledAt = firstCalledAt();
        return new LegRow(
                visit.date,
                queued.leg().value(),
                queued.visit().value(),
                ordinal,
                queued.service().value(),
                queued.stage(),
                queued.cases(),
                queued.cause().name(),
                queued.from() == null ? null : queued.from().value(),
                configurationVersion,
                waitsSince,
                hourOfDay,
                effectiveAt,
                state.name(),
                turns.size(),
                firstCalledAt,
                waitSaysSomething() ? waitedMillis() : null,
                endedAt,
                endReason);
    }
}
