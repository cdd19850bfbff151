package id.satuatap.hall.itinerary;

import java.util.List;

/**
 * An order of stops, and how it is thought to go. Immutable, in whole seconds from now.
 *
 * @param late how many of its stops would end after their close
 * @param endSeconds when the last one ends
 */
public record Route(List<Reached> stops, int late, long endSeconds) implements Comparable<Route> {
    /**
     * One of its stops. Immutable.
     *
     * @param atSeconds when its visitor gets there, before he waits
     * @param endSeconds when he is through
     */
    public record Reached(Stop stop, long atSeconds, long endSeconds) {
        boolean late() {
            return endSeconds > stop.leftSeconds();
        }
    }

    public Route {
        stops = List.copyOf(stops);
    }

    /** Nobody is sent past a close to be through sooner. */
    @Override
    public int compareTo(Route other) {
        int byLate = Integer.compare(late, other.late);
        return byLate != 0 ? byLate : Long.compare(endSeconds, other.endSeconds);
    }

    public Stop first() {
        return stops.get(0).stop();
    }
}
