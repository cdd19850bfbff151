package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.state.HallState;
import java.util.Optional;

/** No defects. Immutable. */
public final class NothingBreaks implements Invariant {
    @Override
    public String sentence() {
        return "The hall answers everything that it is asked, with yes or with a reason.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        return Optional.ofNullable(step.defect()).map(defect -> defect + " at " + step.input());
    }
}
