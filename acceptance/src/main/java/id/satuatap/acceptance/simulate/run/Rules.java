package id.satuatap.acceptance.simulate.run;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.state.HallState;
import java.time.Instant;

/** Who decides: the hall itself, or, to prove that an invariant can fail, a broken one. Implementations are pure. */
@FunctionalInterface
public interface Rules {
    Decision decide(HallState state, Principal who, Command command, Instant now);
}
