package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ordered waiting legs of one service. Confined to the engine's thread. */
public final class WaitingLine {
    private final TreeMap<Place, LegId> places = new TreeMap<>();

    /** When each began to wait: with time credit, or a place some way back, that is not the order of the line. */
    private final TreeSet<Place> starts = new TreeSet<>();

    void add(Leg leg) {
        places.put(leg.place(), leg.id());
        starts.add(start(leg));
    }

    void remove(Leg leg) {
        places.remove(leg.place());
        starts.remove(start(leg));
    }

    private static Place start(Leg leg) {
        return new Place(leg.startedAt(), leg.place().sequence());
    }

    public int size() {
        return places.size();
    }

    /** When the one who waits longest began to wait; empty when nobody waits. */
    public Optional<Instant> longestSince() {
        return starts.isEmpty() ? Optional.empty() : Optional.of(starts.first().effectiveAt());
    }

    /** From the head; cheap as long as the caller stops early. */
    public Stream<Map.Entry<Place, LegId>> inOrder() {
        return places.entrySet().stream();
    }

    /** The place of the n-th waiting leg from the head, counted from 1; the last one's where fewer wait. */
    public Optional<Place> placeOf(int n) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return places.size() <= n
                ? Optional.of(places.lastKey())
                : places.keySet().stream().skip(n - 1L).findFirst();
    }
}
