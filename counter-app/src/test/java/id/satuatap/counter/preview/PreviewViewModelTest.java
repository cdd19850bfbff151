package id.satuatap.counter.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private PreviewViewModel model;

    private void open(byte[] pdf) {
        model = new PreviewViewModel(pdf, waiting::add, Runnable::run);
        model.place(1_000, 700, 1);
        work();
    }

    private void work() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    @AfterEach
    void letGo() {
        model.close();
        work();
    }

    @Test
    void saysThatAFileIsBroken() {
        open("%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8));
        assertThat(model.phaseProperty().get()).isEqualTo(PreviewViewModel.Phase.BROKEN);
        model.scrollTo(100);
        model.goTo(3);
        assertThat(model.seen()).isEmpty();
    }

    @Test
    void drawsWhatIsSeenAndItsNeighboursAndNoMore() {
        open(Pdfs.pages(30));
        assertThat(model.seen()).containsExactly(0);
        assertThat(model.pictures().of(0)).isPresent();
        assertThat(model.pictures().of(1)).isPresent();
        assertThat(model.pictures().of(2)).isEmpty();
    }

    @Test
    void staysWithinItsMemoryThroughAHundredPages() {
        open(Pdfs.pages(100));
        model.zoom(Zoom.of(3));
        work();
        PictureCache cache = new PictureCache(10_000_000);
        for (int page = 0; page < 100; page++) {
            model.goTo(page);
            work();
            PagePicture picture = model.pictures().of(page).orElseThrow();
            assertThat((double) picture.pixels().length).isLessThan(PagePictures.PIXELS_MAX * 1.01);
            if (page < 8) {
                cache.keep(new PagePicture(page, 1, 1_000, 500, new int[500_000]), Set.of(page));
                assertThat(cache.bytes()).isLessThanOrEqualTo(10_000_000);
            }
        }
        assertThat(model.pictures().of(0)).isEmpty();
        assertThat(model.pageProperty().get()).isEqualTo(99);
    }

    @Test
    void keepsItsPlaceWhenTheSizeChanges() {
        open(Pdfs.pages(30));
        model.goTo(17);
        work();
        model.larger();
        model.larger();
        assertThat(model.pageProperty().get()).isEqualTo(17);
        model.zoom(Zoom.PAGE);
        assertThat(model.pageProperty().get()).isEqualTo(17);
        model.place(1_900, 900, 2);
        assertThat(model.pageProperty().get()).isEqualTo(17);
        work();
        PageLayout laid = model.layoutProperty().get();
        assertThat(model.pictures().of(17).orElseThrow().scale()).isEqualTo(laid.scale() * 2);
    }

    @Test
    void findsWordsFromThePageThatIsSeenAndGoesRound() {
        open(Pdfs.pages(30));
        model.goTo(11);
        SearchViewModel search = model.search();
        search.wordsProperty().set("loket");
        work();
        Found found = search.foundProperty().get();
        assertThat(found.phase()).isEqualTo(Found.Phase.COMPLETE);
        assertThat(found.hits()).hasSize(6);
        assertThat(found.hit().orElseThrow().page()).isEqualTo(14);
        assertThat(model.pageProperty().get()).isEqualTo(14);
        search.previous();
        assertThat(model.pageProperty().get()).isEqualTo(9);
        search.previous();
        search.previous();
        assertThat(model.pageProperty().get()).isEqualTo(29);
        search.next();
        assertThat(model.pageProperty().get()).isEqualTo(4);
        search.wordsProperty().set("loket x");
        work();
        assertThat(search.foundProperty().get().phase()).isEqualTo(Found.Phase.COMPLETE);
        assertThat(search.foundProperty().get().hits()).isEmpty();
    }

    @Test
    void dropsAnOlderQuestionWhenAnotherIsAsked() {
        open(Pdfs.pages(30));
        model.search().wordsProperty().set("loket");
        model.search().wordsProperty().set("Halaman 12");
        work();
        assertThat(model.search().foundProperty().get().hits()).hasSize(1);
        assertThat(model.pageProperty().get()).isEqualTo(11);
    }

    @Test
    void readsOnePageAtATimeHoweverFastSomebodyTypes() {
        open(Pdfs.pages(30));
        for (int i = 1; i <= 40; i++) {
            model.search().wordsProperty().set("loket".repeat(i));
        }
        model.search().wordsProperty().set("loket");
        assertThat(waiting).hasSize(1);
        work();
        assertThat(model.search().foundProperty().get().phase()).isEqualTo(Found.Phase.COMPLETE);
        assertThat(model.search().foundProperty().get().hits()).hasSize(6);
    }

    @Test
    void outlivesATimeInWhichNothingMoreIsTaken() {
        boolean[] full = {false};
        model = new PreviewViewModel(
                Pdfs.pages(30),
                work -> {
                    if (full[0]) {
                        throw new RejectedExecutionException("full");
                    }
                    waiting.add(work);
                },
                Runnable::run);
        model.place(1_000, 700, 1);
        work();
        full[0] = true;
        model.goTo(20);
        model.search().wordsProperty().set("loket");
        assertThat(model.search().foundProperty().get()).isEqualTo(Found.NOTHING_ASKED);
        full[0] = false;
        model.goTo(21);
        model.search().wordsProperty().set("Halaman 12");
        work();
        assertThat(model.pictures().of(11)).isPresent();
        assertThat(model.search().foundProperty().get().hits()).hasSize(1);
    }

    @Test
    void tellsNothingMoreAfterItIsClosed() {
        open(Pdfs.pages(30));
        model.goTo(20);
        int drawn = model.drawnProperty().get();
        model.close();
        work();
        assertThat(model.drawnProperty().get()).isEqualTo(drawn);
        open(Pdfs.pages(1));
    }
}
