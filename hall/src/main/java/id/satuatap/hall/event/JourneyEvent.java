package id.satuatap.hall.event;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.PersonId;
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

    /**
     * Two numbers of one visitor become one; which of its legs stand for which of the other follows in the record.
     *
     * @param visit that is over
     * @param into with which he goes on
     * @param reason a code
     * @param persons how many who had gone off by the first are counted for the other one again
     */
    record VisitsJoined(VisitId visit, VisitId into, PersonId by, String reason, int persons) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.joined(this);
        }
    }

    /**
     * A part of a visit goes on by a number of its own; which legs follows in the record.
     *
     * @param visit a new one, or one that had been joined
     * @param from of which it was a part
     * @param reason a code
     * @param persons how many who were counted for the other one go with it and are counted there no longer
     */
    record VisitParted(VisitId visit, VisitId from, PersonId by, String reason, int persons) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parted(this);
        }
    }

    /**
     * A leg that nobody called is over: another one stands for it, queued before in the record.
     *
     * @param visit that is joined or parted by it
     * @param to of the other visit; null where that one stands in the same line at a place as good, or has been there
     */
    record LegHandedOver(VisitId visit, LegId leg, @Nullable LegId to) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /**
     * A planned leg waits at the exact place of one that was handed over, and that one's wait goes on.
     *
     * @param of whose place it was
     * @param effectiveAt of that place
     * @param waitsSince when the wait began that goes on
     */
    record PlaceRestored(LegId leg, LegId of, Instant effectiveAt, Instant waitsSince) implements JourneyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restored(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R begun(JourneyBegun event);

        R ordered(StopOrdered event);

        R reached(StopReached event);

        R putOff(StopPutOff event);

        R joined(VisitsJoined event);

        R parted(VisitParted event);

        R handedOver(LegHandedOver event);

        R restored(PlaceRestored event);
    }
}
