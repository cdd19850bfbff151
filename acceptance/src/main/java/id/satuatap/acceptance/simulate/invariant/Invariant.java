package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.HallRun;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.state.HallState;
import java.util.Optional;

/**
 * A sentence that must hold after every step. Implementations are confined to one thread; they cost what the step touched,
 * not what the day holds.
 *
 * <p>Most keep books of their own, made from events alone. {@link CalledWhenNumberIsKnown} and {@link LineHoldsWhoWaits} ask
 * the state instead, {@link UndoReturnsToThePlace} and {@link RecallChangesNothing} hold the state against the event that
 * came first: where the fold itself errs they err with it, and only the others can see it.
 */
public interface Invariant {
    /** As reports and tests call it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What must hold, for people. */
    String sentence();

    /** What is wrong after this step; empty when the sentence holds. */
    Optional<String> after(Step step, HallState state);

    /** Looks at everything, when a day is closed and after a restart; empty when the sentence holds. */
    default Optional<String> inFull(HallRun run) {
        return Optional.empty();
    }
}
