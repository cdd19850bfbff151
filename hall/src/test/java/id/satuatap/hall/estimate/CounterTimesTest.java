package id.satuatap.hall.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterTimesTest {
    @Test
    void a_supposed_time_scatters_by_half() {
        CounterTimes supposed = CounterTimes.supposed(8, 600);

        assertThat(supposed.meanSeconds()).isEqualTo(600);
        assertThat(supposed.variance()).isEqualTo(300 * 300);
    }

    @Test
    void whoever_was_seen_moves_the_mean() {
        CounterTimes seen = CounterTimes.NONE.plus(100).plus(300);

        assertThat(seen.meanSeconds()).isEqualTo(200);
        assertThat(seen.variance()).isEqualTo(100 * 100);
    }

    @Test
    void old_days_keep_their_mean_and_scatter_and_lose_weight() {
        CounterTimes many = CounterTimes.supposed(1_000, 600);

        assertThat(many.atMost(60)).isEqualTo(CounterTimes.supposed(60, 600));
        assertThat(CounterTimes.supposed(5, 600).atMost(60)).isEqualTo(CounterTimes.supposed(5, 600));
    }

    @Test
    void of_nobody_nothing_is_said() {
        assertThat(CounterTimes.NONE.meanSeconds()).isZero();
        assertThat(CounterTimes.NONE.variance()).isZero();
    }
}
