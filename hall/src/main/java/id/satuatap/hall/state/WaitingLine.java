package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ordered waiting legs of one service. Confined to the engine's thread. */
public final class WaitingLine {
    private final TreeMap<Place, LegId> places = new TreeMap<>();

    void add(Place place, LegId leg) {
        places.put(place, leg);
    }

    void remove(Place place) {
        places.remove(place);
    }

    public int size() {
        return places.size();
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
