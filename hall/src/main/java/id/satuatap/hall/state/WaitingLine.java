package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ordered waiting legs of one service, and what priority is owed there. Confined to the engine's thread.
 *
 * <p>Nothing here looks through the line: whatever is asked costs little however many wait.
 */
public final class WaitingLine {
    private final PlaceTree places = new PlaceTree();
    private final PriorityTurns turns = new PriorityTurns();

    /** When each began to wait: with time credit, or a place some way back, that is not the order of the line. */
    private final TreeSet<Place> starts = new TreeSet<>();

    /** The same of those who waited for another service before, with when that began. */
    private final TreeSet<Place> movedHere = new TreeSet<>();

    /** @param since when his wait began, in this line or before in another */
    void add(Leg leg, Instant since, boolean priority, int overtaken) {
        places.add(leg.place(), leg.id(), priority, overtaken);
        starts.add(start(leg, leg.startedAt()));
        if (since.isBefore(leg.startedAt())) {
            movedHere.add(start(leg, since));
        }
    }

    /** How often he was overtaken while he waited. */
    int remove(Leg leg, Instant since) {
        starts.remove(start(leg, leg.startedAt()));
        movedHere.remove(start(leg, since));
        return places.remove(leg.place());
    }

    /** Somebody with a later place went before everybody up to it by his priority. */
    void overtake(Place place) {
        places.overtake(place);
    }

    PriorityTurns turns() {
        return turns;
    }

    private static Place start(Leg leg, Instant since) {
        return new Place(since, leg.place().sequence());
    }

    public int size() {
        return places.size();
    }

    /** How many of those who wait have priority. */
    public int priorities() {
        return places.priorities();
    }

    /** Whether the next call of this line belongs to a visitor with priority, where one of so many does. */
    public boolean owesPriority(int oneOf) {
        return turns.owed(oneOf);
    }

    /** How many wait before a place. */
    public int before(Place place) {
        return places.before(place);
    }

    /** How many with priority wait before a place. */
    public int prioritiesBefore(Place place) {
        return places.prioritiesBefore(place);
    }

    /** How often priority overtook the ordinary visitor before a place whom it overtook most often. */
    public int mostOvertakenBefore(Place place) {
        return places.mostOvertakenBefore(place);
    }

    /** How often priority overtook the one at a place. */
    public int overtakenAt(Place place) {
        return places.overtakenAt(place);
    }

    /** When the one who waits longest began to wait; empty when nobody waits. */
    public Optional<Instant> longestSince() {
        return Stream.of(starts, movedHere)
                .flatMap(each -> each.isEmpty() ? Stream.empty() : Stream.of(each.first()))
                .map(Place::effectiveAt)
                .min(Instant::compareTo);
    }

    /** When the one who waits longest in this line came into it; empty when nobody waits. */
    public Optional<Instant> longestHereSince() {
        return starts.isEmpty() ? Optional.empty() : Optional.of(starts.first().effectiveAt());
    }

    /** From the head; cheap as long as the caller stops early. */
    public Stream<Map.Entry<Place, LegId>> inOrder() {
        return IntStream.range(0, places.size()).mapToObj(n -> places.nth(n).orElseThrow());
    }

    /** Those with priority, from the head; cheap as long as the caller stops early. */
    public Stream<Map.Entry<Place, LegId>> priorityInOrder() {
        return IntStream.range(0, places.priorities())
                .mapToObj(n -> places.nthPriority(n).orElseThrow());
    }

    /** The n-th of those with priority, counted from 0; empty past the end. */
    public Optional<LegId> priority(int n) {
        return places.nthPriority(n).map(Map.Entry::getValue);
    }

    /** The place of the n-th waiting leg from the head, counted from 1; the last one's where fewer wait. */
    public Optional<Place> placeOf(int n) {
        return places.nth(Math.min(n, places.size()) - 1).map(Map.Entry::getKey);
    }
}
