package id.satuatap.hall.state;

import id.satuatap.hall.event.SupervisingEvent;
import java.time.Instant;

/** What a supervisor did last at a counter, for its officer to read. Immutable. */
public record Help(SupervisingEvent.OfficerHelped what, Instant at) {}
