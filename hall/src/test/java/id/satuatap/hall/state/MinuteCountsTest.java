package id.satuatap.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MinuteCountsTest {
    private final MinuteCounts counts = new MinuteCounts();

    @Test
    void it_counts_any_stretch_as_a_list_would() {
        SplittableRandom chance = new SplittableRandom(7);
        List<LocalTime> list = new ArrayList<>();
        for (int n = 0; n < 2_000; n++) {
            LocalTime time = LocalTime.ofSecondOfDay(chance.nextInt(86_400));
            if (chance.nextInt(3) == 0 && !list.isEmpty()) {
                counts.remove(list.remove(chance.nextInt(list.size())));
            } else {
                counts.add(time);
                list.add(time);
            }
            LocalTime from = LocalTime.of(chance.nextInt(24), chance.nextInt(60));
            LocalTime to = LocalTime.of(chance.nextInt(24), chance.nextInt(60));
            assertThat(counts.between(from, to)).isEqualTo((int) list.stream()
                    .filter(each -> !each.isBefore(from) && each.isBefore(to))
                    .count());
            assertThat(counts.from(from)).isEqualTo((int)
                    list.stream().filter(each -> !each.isBefore(from)).count());
        }
    }

    /** It was a short for each minute of the day, 2.9 KB for each service and day with a single booking. */
    @Test
    void it_takes_room_for_what_it_counts_and_not_for_the_day() {
        counts.add(LocalTime.of(9, 0));
        assertThat(counts.room()).isLessThan(8);

        for (int n = 0; n < 99; n++) {
            counts.add(LocalTime.of(10, n % 60));
        }
        assertThat(counts.room()).isBetween(100, 200);
    }

    @Test
    void what_was_never_counted_is_not_taken_away() {
        counts.add(LocalTime.of(9, 0));

        assertThatThrownBy(() -> counts.remove(LocalTime.of(9, 1))).isInstanceOf(IllegalStateException.class);
    }
}
