package id.satuatap.hall.command;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.visit.LegState;
import org.jspecify.annotations.Nullable;

/** What moves a visitor out of the straight way from call to finish. Immutable. */
public sealed interface MovingCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.moving(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * The visitor goes away for a while in the middle of the service; the counter is free for others.
     *
     * @param reason a code: why
     * @param minutes after which he is missed, 1 to 240; null for the mall's setting
     */
    record HoldTicket(
            CounterCode counter,
            TurnId turn,
            String reason,
            @Nullable Integer minutes) implements MovingCommand {
        public HoldTicket {
            ReasonCode.check(reason);
            if (minutes != null && (minutes < 1 || minutes > 240)) {
                throw new IllegalArgumentException("minutes must be 1 to 240: " + minutes);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hold(this);
        }
    }

    /** The visitor on hold stands here again: serve him on, without a call. */
    record ResumeTicket(CounterCode counter, LegId leg) implements MovingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resume(this);
        }
    }

    /** Let the visitor on hold wait again, at his exact place, so that he is called. */
    record RequeueTicket(CounterCode counter, LegId leg) implements MovingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.requeue(this);
        }
    }

    /**
     * Finishing or sending on was a mistake: the visitor still stands here.
     *
     * @param turn that ended last at the counter
     */
    record ReopenTicket(CounterCode counter, TurnId turn) implements MovingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopen(this);
        }
    }

    /**
     * The visitor will not be served: he goes, or the officer says why not.
     *
     * @param reason a code: why; none of {@link #GIVEN_UP} and {@link #TRANSFER_UNDONE}
     * @param seen how the leg stood when it was asked for: its visitor may be called meanwhile; null where that is no matter
     */
    record CancelTicket(LegId leg, String reason, @Nullable LegState seen) implements MovingCommand {
        /** On record for a visitor who gave his number up at a kiosk. */
        public static final String GIVEN_UP = "GIVEN_UP";

        /** On record for the leg of a visitor who was sent on by mistake. */
        public static final String TRANSFER_UNDONE = "TRANSFER_UNDONE";

        /** However it stands. */
        public CancelTicket(LegId leg, String reason) {
            this(leg, reason, null);
        }

        /** @throws IllegalArgumentException when the reason is no code, or one that only the hall itself records */
        public CancelTicket {
            ReasonCode.check(reason);
            if (GIVEN_UP.equals(reason) || TRANSFER_UNDONE.equals(reason)) {
                throw new IllegalArgumentException("a reason that nobody gives: " + reason);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cancel(this);
        }
    }

    /**
     * Whoever holds the paper gives its number up.
     *
     * @param token on the paper's QR: who has no paper cannot take a number from another
     */
    record GiveUpTicket(String token) implements MovingCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.giveUp(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R hold(HoldTicket command);

        R resume(ResumeTicket command);

        R requeue(RequeueTicket command);

        R reopen(ReopenTicket command);

        R cancel(CancelTicket command);

        R giveUp(GiveUpTicket command);
    }
}
