package id.satuatap.hall.event;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit's way through several services. Immutable. That a leg is planned says {@link VisitEvent.LegQueued}. */
public sealed interface JourneyEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.journey(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * The visit was issued for several services; its planned legs follow in the same record.
     *
     * @param lifeEvent null where the visitor chose them himself
     */
    record JourneyBegun(VisitId visit, @Nullable LifeEventCode lifeEvent) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begun(this);
        }
    }

    /** A planned leg does not wait before others of its visit have ended. */
    record StopOrdered(LegId leg, List<LegId> after) implements JourneyEvent {
        public StopOrdered {
            after = List.copyOf(after);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ordered(this);
        }
    }

    /**
     * A planned leg waits now.
     *
     * @param effectiveAt for the order
     * @param from the turn whose end made it the next; null where no turn ended
     */
    record StopReached(
            LegId leg, Instant effectiveAt, @Nullable TurnId from) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reached(this);
        }
    }

    /** It is planned again: its visitor is served on where he was. */
    record StopPutOff(LegId leg) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putOff(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R begun(JourneyBegun event);

        R ordered(StopOrdered event);

        R reached(StopReached event);

        R putOff(StopPutOff event);
    }
}
