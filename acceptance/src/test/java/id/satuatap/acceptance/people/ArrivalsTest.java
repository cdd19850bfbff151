package id.satuatap.acceptance.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final String CATALOGUE = """
            {"agencies": [
              {"code": "A", "demandSharePercent": 90, "services": [{"code": "A-1", "standardMinutes": 15}]},
              {"code": "B", "demandSharePercent": 10, "services": [{"code": "B-1", "standardMinutes": 5}]}
            ]}
            """;

    @Test
    void a_day_has_its_visitors_in_order_within_the_hours_and_by_demand() throws IOException {
        List<Arrivals.Arrival> day = Arrivals.day(demand(), 1000, new Random(7));

        assertThat(day).hasSizeBetween(990, 1010);
        assertThat(day).isSortedAccordingTo(java.util.Comparator.comparing(Arrivals.Arrival::at));
        assertThat(day.get(0).at()).isAfterOrEqualTo(LocalTime.of(7, 30));
        assertThat(day.get(day.size() - 1).at()).isBefore(LocalTime.of(14, 30));
        assertThat(day.stream().filter(arrival -> arrival.errand().agency().equals("A")))
                .hasSizeBetween(860, 940);
    }

    @Test
    void the_same_seed_gives_the_same_day() throws IOException {
        assertThat(Arrivals.day(demand(), 100, new Random(3))).isEqualTo(Arrivals.day(demand(), 100, new Random(3)));
    }

    @Test
    void service_times_scatter_around_the_standard() {
        Random chance = new Random(5);
        double mean = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> ServiceTimes.draw(15, chance))
                .mapToLong(Duration::toSeconds)
                .average()
                .orElseThrow();

        assertThat(mean / 60).isBetween(14.0, 16.0);
    }

    private static Demand demand() throws IOException {
        return Demand.of(CATALOGUE.getBytes(StandardCharsets.UTF_8));
    }
}
