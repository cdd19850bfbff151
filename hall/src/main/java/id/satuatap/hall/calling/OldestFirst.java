package id.satuatap.hall.calling;

import id.satuatap.hall.visit.Leg;
import java.util.Optional;

/** Over all lines that are open to the counter the oldest effective time wins. Immutable. */
public record OldestFirst() implements CallPolicy {
    @Override
    public String name() {
        return "OLDEST_FIRST";
    }

    @Override
    public Optional<Leg> next(Candidates candidates) {
        return candidates.oldest();
    }
}
