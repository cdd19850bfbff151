package id.satuatap.hall.calling;

import id.satuatap.hall.visit.Leg;
import java.util.Optional;

/** One rule of who is next at a counter. Implementations are pure values with a name for the record. */
public interface CallPolicy {
    /** Kept with each call, so that it can say why. */
    String name();

    /** The leg to call now, empty when this rule has nobody. */
    Optional<Leg> next(Candidates candidates);
}
