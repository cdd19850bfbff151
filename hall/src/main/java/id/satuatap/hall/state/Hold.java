package id.satuatap.hall.state;

import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;

/**
 * A leg whose visitor went away in the middle of the service. Immutable.
 *
 * @param turn that was interrupted
 * @param counter where he was served, and is expected
 * @param reason a code
 * @param until when he is expected back
 */
public record Hold(LegId leg, TurnId turn, CounterCode counter, String reason, Instant since, Instant until) {}
