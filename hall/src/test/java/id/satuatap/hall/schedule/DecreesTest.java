package id.satuatap.hall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HolidayDecree;
import id.satuatap.hall.catalogue.Timetable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecreesTest {
    private final Directory mall = new Directory(
            1,
            HallCatalogue.mall()
                    .with(new Timetable(
                            List.of(new HolidayDecree(2026, "SKB 2025")),
                            List.of(),
                            List.of(),
                            List.of(),
                            true,
                            ClosingRule.NONE)));

    @Test
    void a_year_without_its_decree_is_named() {
        assertThat(Decrees.missing(mall, LocalDate.of(2027, 1, 1))).contains(2027);
        assertThat(Decrees.missing(mall, LocalDate.of(2026, 11, 30))).isEmpty();
    }

    @Test
    void the_next_year_is_asked_for_in_december() {
        assertThat(Decrees.missing(mall, LocalDate.of(2026, 12, 1))).contains(2027);
    }
}
