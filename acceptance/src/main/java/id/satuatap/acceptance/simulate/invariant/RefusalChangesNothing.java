package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.state.HallState;
import java.util.Optional;

/** A no is a no. Confined to one thread. */
public final class RefusalChangesNothing implements Invariant {
    private final Finding finding = new Finding();
    private long sequence = -1;

    @Override
    public String sentence() {
        return "What is rejected, or was asked before under the same id, leaves no event.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        if (step.outcome() != Step.Outcome.ACCEPTED) {
            finding.wrongIf(!step.events().isEmpty(), "left events:", step.input());
            finding.wrongIf(sequence >= 0 && state.sequence() != sequence, "moved the record:", step.input());
        }
        sequence = state.sequence();
        return finding.take();
    }
}
