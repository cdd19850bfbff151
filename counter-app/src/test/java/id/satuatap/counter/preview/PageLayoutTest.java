package id.satuatap.counter.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
    private static final List<PageSize> LYING =
            List.of(new PageSize(842, 595), new PageSize(842, 595), new PageSize(595, 842));

    @Test
    void fitsTheWidestPageOrAWholeOne() {
        assertThat(PageLayout.of(LYING, Zoom.WIDTH, 870, 400).place(0).width()).isCloseTo(842, within(0.1));
        Area whole = PageLayout.of(LYING, Zoom.PAGE, 2_000, 400).place(2);
        assertThat(whole.height()).isCloseTo(400 - 2 * PageLayout.GAP, within(0.1));
        assertThat(PageLayout.of(LYING, Zoom.of(1.5), 100, 100).factor()).isCloseTo(1.5, within(0.001));
    }

    @Test
    void findsThePageAtAHeight() {
        PageLayout laid = PageLayout.of(LYING, Zoom.WIDTH, 870, 400);
        assertThat(laid.pageAt(-5)).isZero();
        assertThat(laid.pageAt(laid.place(1).y() + 1)).isEqualTo(1);
        assertThat(laid.pageAt(laid.place(1).y() - PageLayout.GAP + 1)).isZero();
        assertThat(laid.pageAt(1e9)).isEqualTo(2);
        assertThat(laid.fractionAt(laid.place(1).y() + laid.place(1).height() / 4))
                .isCloseTo(0.25, within(0.001));
    }

    @Test
    void goesFromStepToStepOfSizes() {
        assertThat(Zoom.above(1.19)).isEqualTo(Zoom.of(1.25));
        assertThat(Zoom.above(1.25)).isEqualTo(Zoom.of(1.5));
        assertThat(Zoom.below(1.19)).isEqualTo(Zoom.of(1));
        assertThat(Zoom.below(0.1)).isEqualTo(Zoom.of(0.25));
        assertThat(Zoom.above(9)).isEqualTo(Zoom.of(3));
    }
}
