package id.satuatap.hall.visit;

import java.time.Instant;

/**
 * A leg's place in its queue: the oldest effective time first, and where two are alike the lower sequence. Immutable.
 *
 * @param effectiveAt the time from which the leg counts as waiting for the order
 * @param sequence of the event that queued the leg
 */
public record Place(Instant effectiveAt, long sequence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byTime = effectiveAt.compareTo(other.effectiveAt);
        return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
}
