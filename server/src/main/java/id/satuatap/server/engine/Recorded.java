package id.satuatap.server.engine;

import id.satuatap.hall.event.HallEvent;
import java.time.Instant;

/** An event with its place in the record. Immutable. */
public record Recorded(long sequence, Instant at, HallEvent event) {}
