package id.satuatap.server.engine;

import java.time.Instant;
import java.util.List;

/** Events that have just become durable, of one flush or of several. Immutable. */
public record Commit(int epoch, long from, long to, Instant at, List<Recorded> events) {
    public Commit {
        events = List.copyOf(events);
    }
}
