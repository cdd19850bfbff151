package id.satuatap.hall.event;

import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit, its legs and its paper. Immutable. */
public sealed interface VisitEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.visit(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * A number was given. Its first leg and its original copy follow in the same record.
     *
     * @param ahead people waiting before him at the counters that serve him, as quoted
     * @param estimateFromMinutes as quoted, null when nothing could be said
     * @param configurationVersion under which it was issued
     */
    record TicketIssued(
            VisitId visit,
            TicketNumber number,
            String token,
            int persons,
            boolean priority,
            String language,
            @Nullable DeviceId device,
            int ahead,
            @Nullable Integer estimateFromMinutes,
            @Nullable Integer estimateToMinutes,
            int configurationVersion)
            implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.issued(this);
        }
    }

    /**
     * A leg waits.
     *
     * @param effectiveAt for the order
     * @param from the turn that sent him here, null when issued
     * @param noteRef the vault's reference to the note of a transfer
     */
    record LegQueued(
            LegId leg,
            VisitId visit,
            ServiceCode service,
            int stage,
            int cases,
            Instant effectiveAt,
            LegCause cause,
            @Nullable TurnId from,
            @Nullable String noteRef)
            implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.queued(this);
        }
    }

    /**
     * A printing was asked for.
     *
     * @param copy 1 is the original
     */
    record CopyRequested(VisitId visit, int copy, @Nullable DeviceId device) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.copyRequested(this);
        }
    }

    /**
     * A person had the number printed once more.
     *
     * @param copy 2 or more
     * @param device the kiosk that is to print it
     * @param reason the person's code
     */
    record CopyOrdered(VisitId visit, int copy, DeviceId device, String reason) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.copyOrdered(this);
        }
    }

    /** What became of a printing. */
    record CopyReported(
            VisitId visit,
            int copy,
            CopyState state,
            @Nullable ProofTier tier,
            @Nullable String reason) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.copyReported(this);
        }
    }

    /**
     * Who missed his call is back, and waits again.
     *
     * @param effectiveAt for the order
     */
    record VisitorReturned(LegId leg, Instant effectiveAt) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * A person let somebody come back who stayed away too long; his return follows in the same record.
     *
     * @param reason the person's code
     */
    record LateReturnApproved(LegId leg, String reason) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lateReturnApproved(this);
        }
    }

    /**
     * Priority was given or taken away after the number was issued.
     *
     * @param reason the officer's code
     */
    record PriorityChanged(VisitId visit, boolean priority, String reason) implements VisitEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.priorityChanged(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R issued(TicketIssued event);

        R queued(LegQueued event);

        R copyRequested(CopyRequested event);

        R copyOrdered(CopyOrdered event);

        R copyReported(CopyReported event);

        R returned(VisitorReturned event);

        R lateReturnApproved(LateReturnApproved event);

        R priorityChanged(PriorityChanged event);
    }
}
