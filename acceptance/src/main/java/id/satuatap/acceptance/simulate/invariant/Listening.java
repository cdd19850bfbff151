package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.util.List;
import java.util.Optional;

/** An invariant that lives on single events. The state that it is shown is that after the whole step. */
interface Listening extends Invariant, Ear {
    /** Where it notes what is wrong while it hears. */
    Finding finding();

    /** Says where the next event stands, for those who ask. */
    default void place(Recorded recorded, HallState state) {}

    @Override
    default Optional<String> after(Step step, HallState state) {
        List<Recorded> events = step.events();
        // Counted, not iterated: two dozen invariants hear two million steps a year.
        for (int each = 0; each < events.size(); each++) {
            Recorded recorded = events.get(each);
            place(recorded, state);
            hear(recorded.event());
        }
        return finding().take();
    }
}
