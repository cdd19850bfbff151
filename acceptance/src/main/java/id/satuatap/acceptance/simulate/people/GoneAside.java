package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What an officer does about visitors who go to copy a document, and about a finish pressed by mistake. Confined to one
 * thread.
 */
final class GoneAside {
    private static final double FORGOT_A_COPY = 0.03;
    private static final double NOT_DONE = 0.005;

    private final CounterCode counter;
    private final RandomGenerator chance;
    private @Nullable TurnId notDone;

    GoneAside(CounterCode counter, RandomGenerator chance) {
        this.counter = counter;
        this.chance = chance;
    }

    /** In place of the end of a service, if its visitor has to go away first. */
    Optional<Command> insteadOfEnding(TurnId turn) {
        if (chance.nextDouble() >= FORGOT_A_COPY) {
            return Optional.empty();
        }
        Integer minutes = chance.nextBoolean() ? null : 1 + chance.nextInt(30);
        return Optional.of(new MovingCommand.HoldTicket(
                counter, turn, chance.nextBoolean() ? "COPY_DOCUMENTS" : "PAYMENT", minutes));
    }

    /** Some of those who are finished still stand there. */
    void finished(TurnId turn) {
        notDone = chance.nextDouble() < NOT_DONE ? turn : null;
    }

    /** What there is to do first at a free counter. */
    Optional<Command> first(HallState state, Instant now) {
        TurnId mistaken = notDone;
        notDone = null;
        if (mistaken != null) {
            return Optional.of(new MovingCommand.ReopenTicket(counter, mistaken));
        }
        return state.holds().all().stream()
                .filter(hold -> hold.counter().equals(counter) && isBack(hold, now))
                .findFirst()
                .map(Hold::leg)
                .map(this::goesOn);
    }

    /** He comes a little before he is missed, or a little after. */
    private boolean isBack(Hold hold, Instant now) {
        int late = Math.floorMod(hold.leg().value().hashCode(), 7) - 3;
        return now.isAfter(hold.until().plus(Duration.ofMinutes(late)));
    }

    private Command goesOn(LegId leg) {
        int n = chance.nextInt(20);
        if (n == 0) {
            return new MovingCommand.CancelTicket(leg, "DID_NOT_RETURN");
        }
        return n < 3 ? new MovingCommand.RequeueTicket(counter, leg) : new MovingCommand.ResumeTicket(counter, leg);
    }
}
