package id.satuatap.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    @Test
    void it_starts_when_the_kiosks_open_on_the_next_working_day() throws CatalogueRefusedException {
        // A Thursday before the long Christmas weekend.
        DemoClock clock = DemoClock.nextWorkingDay(sleman(), Instant.parse("2026-12-23T10:00:00Z"), 1);

        assertThat(clock.date()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(clock.mallStart()).isEqualTo(Instant.parse("2026-12-28T00:30:00Z"));
    }

    @Test
    void it_goes_at_its_rate() throws CatalogueRefusedException {
        Instant wall = Instant.parse("2026-11-22T10:00:00Z");
        DemoClock clock = DemoClock.nextWorkingDay(sleman(), wall, 60);

        assertThat(clock.mallTime(wall.plusSeconds(1)))
                .isEqualTo(clock.mallStart().plusSeconds(60));
        assertThat(clock.realUntil(LocalTime.of(8, 0), wall)).isEqualTo(Duration.ofSeconds(30));
    }

    private static Catalogue sleman() throws CatalogueRefusedException {
        return CatalogueFile.read(CatalogueFile.sleman());
    }
}
