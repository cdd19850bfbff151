package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The legs on hold, and which of them is due first. Confined to the engine's thread. */
public final class Holds {
    private final Map<LegId, Hold> byLeg = new LinkedHashMap<>();
    private final TreeSet<Hold> byEnd = new TreeSet<>(
            Comparator.comparing(Hold::until).thenComparing(hold -> hold.leg().value()));

    void add(Hold hold) {
        byLeg.put(hold.leg(), hold);
        byEnd.add(hold);
    }

    void remove(LegId leg) {
        Hold hold = byLeg.remove(leg);
        if (hold != null) {
            byEnd.remove(hold);
        }
    }

    void clear() {
        byLeg.clear();
        byEnd.clear();
    }

    public Optional<Hold> of(LegId leg) {
        return Optional.ofNullable(byLeg.get(leg));
    }

    /** In the order in which they began. */
    public Collection<Hold> all() {
        return Collections.unmodifiableCollection(byLeg.values());
    }

    /** The first to be due comes first; cheap as long as the caller stops early. */
    public Stream<Hold> byEnd() {
        return byEnd.stream();
    }
}
