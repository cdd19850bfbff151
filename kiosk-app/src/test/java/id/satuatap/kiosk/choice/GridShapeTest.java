package id.satuatap.kiosk.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridShapeTest {
    private final GridShape upright = new GridShape(3, 4, 5);

    @ParameterizedTest
    @CsvSource({"0,4,1", "1,4,1", "12,4,1", "15,5,1", "16,4,2", "31,4,3", "45,5,3", "60,5,4"})
    void pages_are_few_and_equally_full(int tiles, int rows, int pages) {
        assertThat(upright.rows(tiles)).isEqualTo(rows);
        assertThat(upright.pages(tiles)).isEqualTo(pages);
    }

    @Test
    void every_tile_is_on_exactly_one_page() {
        List<Integer> all = IntStream.range(0, 60).boxed().toList();
        Pages pages = new Pages(upright);
        pages.tiles(all.size());
        List<Integer> seen = new java.util.ArrayList<>(pages.onPage(all));
        while (pages.pageProperty().get() < pages.countProperty().get() - 1) {
            pages.next();
            seen.addAll(pages.onPage(all));
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void the_page_stays_where_it_can_when_tiles_come_and_go() {
        Pages pages = new Pages(upright);
        pages.tiles(60);
        pages.next();
        pages.next();
        pages.tiles(31);
        assertThat(pages.pageProperty().get()).isEqualTo(2);
        pages.tiles(12);
        assertThat(pages.first()).isTrue();
    }
}
