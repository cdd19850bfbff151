package id.satuatap.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTreeTest {
    private record Standing(Place place, LegId leg, boolean priority) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_answers_what_looking_through_the_line_answers(long seed) {
        Random chance = new Random(seed);
        PlaceTree tree = new PlaceTree();
        List<Standing> line = new ArrayList<>();
        Map<Place, Integer> overtaken = new HashMap<>();
        for (int step = 1; step <= 400; step++) {
            Place any = new Place(Instant.ofEpochSecond(chance.nextInt(50)), step);
            if (line.isEmpty() || chance.nextInt(3) > 0) {
                Standing one = new Standing(any, new LegId("leg-" + step), chance.nextInt(4) == 0);
                line.add(one);
                line.sort(Comparator.comparing(Standing::place));
                overtaken.put(any, step % 3);
                tree.add(any, one.leg(), one.priority(), step % 3);
            } else {
                Standing gone = line.remove(chance.nextInt(line.size()));
                assertThat(tree.remove(gone.place())).isEqualTo(overtaken.remove(gone.place()));
            }
            if (chance.nextInt(5) == 0) {
                tree.overtake(any);
                line.stream()
                        .filter(each -> !each.priority() && each.place().compareTo(any) < 0)
                        .forEach(each -> overtaken.merge(each.place(), 1, Integer::sum));
            }
            compare(tree, line, overtaken, any);
        }
    }

    private static void compare(PlaceTree tree, List<Standing> line, Map<Place, Integer> overtaken, Place any) {
        List<Standing> before =
                line.stream().filter(each -> each.place().compareTo(any) < 0).toList();
        List<Standing> priorities = line.stream().filter(Standing::priority).toList();
        assertThat(tree.size()).isEqualTo(line.size());
        assertThat(tree.priorities()).isEqualTo(priorities.size());
        assertThat(tree.before(any)).isEqualTo(before.size());
        assertThat(tree.prioritiesBefore(any))
                .isEqualTo((int) before.stream().filter(Standing::priority).count());
        assertThat(tree.mostOvertakenBefore(any))
                .isEqualTo(before.stream()
                        .filter(each -> !each.priority())
                        .mapToInt(each -> overtaken.get(each.place()))
                        .max()
                        .orElse(0));
        for (int n = 0; n < line.size(); n++) {
            assertThat(tree.nth(n))
                    .contains(Map.entry(line.get(n).place(), line.get(n).leg()));
            assertThat(tree.overtakenAt(line.get(n).place()))
                    .isEqualTo(overtaken.get(line.get(n).place()));
        }
        for (int n = 0; n < priorities.size(); n++) {
            assertThat(tree.nthPriority(n).orElseThrow().getValue())
                    .isEqualTo(priorities.get(n).leg());
        }
        assertThat(tree.nth(line.size())).isEmpty();
        assertThat(tree.nthPriority(priorities.size())).isEmpty();
    }

    @Test
    void a_place_where_nobody_stands_can_be_left_and_asked_about() {
        PlaceTree tree = new PlaceTree();
        Place nobody = new Place(Instant.EPOCH, 1);

        assertThat(tree.remove(nobody)).isZero();
        assertThat(tree.overtakenAt(nobody)).isZero();
        assertThat(tree.mostOvertakenBefore(nobody)).isZero();
    }
}
