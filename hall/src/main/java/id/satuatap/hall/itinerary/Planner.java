package id.satuatap.hall.itinerary;

import id.satuatap.hall.id.LegId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which order of stops ends soonest: walk, wait, be served, from one to the next. Immutable and pure.
 *
 * <p>While the visitor is at one stop the lines of the others get shorter. Up to {@value #EXACT_MAX} stops every allowed
 * order is tried. Beyond, each allowed stop is tried as the next one, and after it always the one that would end soonest;
 * that may miss the best order, but what was left out is looked at again after each stop. Of two orders that are alike the
 * one that keeps to the given order of stops wins.
 *
 * @param walkingSeconds from one zone to another
 */
public record Planner(long walkingSeconds) {
    static final int EXACT_MAX = 5;

    /**
     * The best order.
     *
     * @param zone where the visitor stands
     * @param stops none may wait for one that waits for it
     * @throws IllegalArgumentException when there is no stop, or no order is allowed
     */
    public Route best(int zone, List<Stop> stops) {
        return tried(Way.at(zone), stops, stops.size() <= EXACT_MAX)
                .orElseThrow(() -> new IllegalArgumentException("no order of stops is allowed: " + stops));
    }

    private Optional<Route> tried(Way way, List<Stop> ahead, boolean everyOrder) {
        if (ahead.isEmpty()) {
            return way.route();
        }
        Route best = null;
        for (Stop stop : allowed(ahead)) {
            Way further = way.to(stop, walkingSeconds);
            List<Stop> rest = without(ahead, stop);
            Route route = (everyOrder
                            ? tried(further, rest, true)
                            : soonest(further, rest).route())
                    .orElse(null);
            if (route != null && (best == null || route.compareTo(best) < 0)) {
                best = route;
            }
        }
        return Optional.ofNullable(best);
    }

    private Way soonest(Way begun, List<Stop> stops) {
        Way way = begun;
        List<Stop> ahead = stops;
        while (!ahead.isEmpty()) {
            Way here = way;
            Optional<Stop> next = allowed(ahead).stream()
                    .min(Comparator.comparingLong(
                            stop -> here.to(stop, walkingSeconds).seconds()));
            if (next.isEmpty()) {
                return Way.at(0);
            }
            way = way.to(next.get(), walkingSeconds);
            ahead = without(ahead, next.get());
        }
        return way;
    }

    /** Those that need not wait for another one that is still ahead. */
    private static List<Stop> allowed(List<Stop> ahead) {
        Set<LegId> open = new HashSet<>();
        ahead.forEach(stop -> open.add(stop.leg()));
        return ahead.stream()
                .filter(stop -> stop.after().stream().noneMatch(open::contains))
                .toList();
    }

    private static List<Stop> without(List<Stop> stops, Stop gone) {
        return stops.stream().filter(stop -> !stop.equals(gone)).toList();
    }

    /** Where the visitor would be after some stops. Immutable. */
    private record Way(int zone, long seconds, List<Route.Reached> stops) {
        static Way at(int zone) {
            return new Way(zone, 0, List.of());
        }

        Way to(Stop stop, long walkingSeconds) {
            long there = seconds + (stop.zone() == zone ? 0 : walkingSeconds);
            long end = Math.max(there, stop.waitSeconds()) + stop.serviceSeconds();
            List<Route.Reached> more = new ArrayList<>(stops);
            more.add(new Route.Reached(stop, there, end));
            return new Way(stop.zone(), end, more);
        }

        /** Empty where no stop could be reached. */
        Optional<Route> route() {
            return stops.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Route(
                            stops,
                            (int) stops.stream().filter(Route.Reached::late).count(),
                            seconds));
        }
    }
}
