package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.util.Optional;

/** The journal's order. Confined to one thread. */
public final class RecordWithoutGaps implements Invariant {
    private final Finding finding = new Finding();
    private long last = -1;
    private Instant lastAt = Instant.MIN;

    @Override
    public String sentence() {
        return "Every event has the next sequence, and no event is earlier than the one before it.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        for (Recorded recorded : step.events()) {
            finding.wrongIf(last >= 0 && recorded.sequence() != last + 1, "a gap before sequence", recorded.sequence());
            finding.wrongIf(recorded.at().isBefore(lastAt), "time went back at sequence", recorded.sequence());
            last = recorded.sequence();
            lastAt = recorded.at();
        }
        finding.wrongIf(last >= 0 && state.sequence() != last, "the state's sequence is not the record's", last);
        return finding.take();
    }
}
