package id.satuatap.server.engine;

import java.time.Instant;
import java.util.List;

/** A group of events that has just become durable. Immutable. */
public record Commit(int epoch, long from, long to, Instant at, List<Recorded> events) {
    public Commit {
        events = List.copyOf(events);
    }
}
