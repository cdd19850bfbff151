package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who missed his call and may come back, in the order of the misses. Confined to the engine's thread. */
public final class Missed {
    private final Map<LegId, Instant> since = new LinkedHashMap<>();

    void add(LegId leg, Instant at) {
        since.put(leg, at);
    }

    void remove(LegId leg) {
        since.remove(leg);
    }

    void clear() {
        since.clear();
    }

    /** When he missed his call; empty when he did not, or is back or gone for good. */
    public Optional<Instant> since(LegId leg) {
        return Optional.ofNullable(since.get(leg));
    }

    /** From the first miss on. */
    public Stream<Map.Entry<LegId, Instant>> inOrder() {
        return since.entrySet().stream();
    }
}
