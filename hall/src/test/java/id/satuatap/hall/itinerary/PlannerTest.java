package id.satuatap.hall.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
    private static final long ALL_DAY = 30_000;
    private final Planner planner = new Planner(60);

    @Test
    void the_short_wait_comes_first_while_the_long_line_gets_shorter() {
        Route route = planner.best(1, List.of(stop("a", 1, 3_000, 600), stop("b", 1, 0, 600)));

        assertThat(names(route)).containsExactly("b", "a");
        assertThat(route.endSeconds()).isEqualTo(3_600);
    }

    @Test
    void walking_counts_so_nobody_is_sent_to_and_fro() {
        Route route = planner.best(1, List.of(stop("a", 1, 0, 600), stop("b", 2, 0, 600), stop("c", 1, 0, 600)));

        assertThat(names(route)).containsExactly("a", "c", "b");
    }

    @Test
    void what_must_be_over_before_is_kept_though_it_takes_longer() {
        Stop late = new Stop(new LegId("b"), new ServiceCode("b"), 1, 0, 600, ALL_DAY, List.of(new LegId("a")));

        Route route = planner.best(1, List.of(stop("a", 1, 3_000, 600), late));

        assertThat(names(route)).containsExactly("a", "b");
        assertThat(route.endSeconds()).isEqualTo(4_200);
    }

    @Test
    void who_closes_early_comes_first() {
        Stop closing = new Stop(new LegId("b"), new ServiceCode("b"), 1, 0, 600, 700, List.of());

        Route route = planner.best(1, List.of(stop("a", 1, 0, 300), closing));

        assertThat(names(route)).containsExactly("b", "a");
        assertThat(route.late()).isZero();
    }

    @Test
    void of_orders_that_are_alike_the_given_one_wins() {
        assertThat(names(planner.best(1, List.of(stop("a", 1, 0, 60), stop("b", 1, 0, 60), stop("c", 1, 0, 60)))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void stops_that_wait_for_each_other_have_no_order() {
        List<Stop> circle = List.of(after("a", "b"), after("b", "a"));

        assertThatThrownBy(() -> planner.best(1, circle)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void up_to_five_stops_no_order_is_better_than_the_planners(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Stop> stops = drawn(random, 1 + random.nextInt(Planner.EXACT_MAX));

            Route route = planner.best(1, stops);

            assertThat(new long[] {route.late(), route.endSeconds()}).isEqualTo(bestOfAllOrders(stops));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void beyond_five_every_stop_is_reached_once_and_in_an_allowed_order(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<Stop> stops = drawn(random, 6 + random.nextInt(3));

            List<String> names = names(planner.best(1, stops));

            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            stops.stream().map(stop -> stop.leg().value()).toList());
            stops.forEach(stop -> stop.after()
                    .forEach(before -> assertThat(names.indexOf(before.value()))
                            .isLessThan(names.indexOf(stop.leg().value()))));
        }
    }

    /** Reckoned anew, over all permutations. */
    private static long[] bestOfAllOrders(List<Stop> stops) {
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (List<Stop> order : permutations(stops)) {
            long seconds = 0;
            long late = 0;
            int zone = 1;
            boolean allowed = true;
            for (int i = 0; i < order.size(); i++) {
                Stop stop = order.get(i);
                List<LegId> rest =
                        order.subList(i, order.size()).stream().map(Stop::leg).toList();
                allowed &= stop.after().stream().noneMatch(rest::contains);
                seconds += stop.zone() == zone ? 0 : 60;
                seconds = Math.max(seconds, stop.waitSeconds()) + stop.serviceSeconds();
                late += seconds > stop.leftSeconds() ? 1 : 0;
                zone = stop.zone();
            }
            if (allowed && (late < best[0] || (late == best[0] && seconds < best[1]))) {
                best = new long[] {late, seconds};
            }
        }
        return best;
    }

    private static List<List<Stop>> permutations(List<Stop> stops) {
        if (stops.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Stop>> all = new ArrayList<>();
        for (Stop first : stops) {
            List<Stop> rest = new ArrayList<>(stops);
            rest.remove(first);
            for (List<Stop> order : permutations(rest)) {
                List<Stop> longer = new ArrayList<>(List.of(first));
                longer.addAll(order);
                all.add(longer);
            }
        }
        return all;
    }

    private static List<Stop> drawn(Random random, int count) {
        List<Stop> stops = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            List<LegId> after = n > 0 && random.nextInt(4) == 0
                    ? List.of(stops.get(random.nextInt(n)).leg())
                    : List.of();
            stops.add(new Stop(
                    new LegId("s" + n),
                    new ServiceCode("s" + n),
                    1 + random.nextInt(3),
                    random.nextInt(4_000),
                    60 + random.nextInt(1_200),
                    random.nextInt(5) == 0 ? 2_000 : ALL_DAY,
                    after));
        }
        return stops;
    }

    private static Stop stop(String name, int zone, long wait, long service) {
        return new Stop(new LegId(name), new ServiceCode(name), zone, wait, service, ALL_DAY, List.of());
    }

    private static Stop after(String name, String before) {
        return new Stop(new LegId(name), new ServiceCode(name), 1, 0, 60, ALL_DAY, List.of(new LegId(before)));
    }

    private static List<String> names(Route route) {
        return route.stops().stream()
                .map(reached -> reached.stop().leg().value())
                .toList();
    }
}
