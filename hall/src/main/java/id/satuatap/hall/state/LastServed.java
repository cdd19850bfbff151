package id.satuatap.hall.state;

import id.satuatap.hall.id.TurnId;
import java.time.Instant;

/** The turn that was finished or transferred last at a counter, so that it can be taken up again. Immutable. */
public record LastServed(TurnId turn, Instant at) {}
