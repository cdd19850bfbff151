package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.view.DayState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A kiosk of sixty agencies: every page of its start, when all give numbers and when none does. */
class LargeMallUiTest {
    @Nested
    class Upright extends Walks {
        Upright() {
            super(1080, 1920);
        }
    }

    @Nested
    class Lying extends Walks {
        Lying() {
            super(1024, 768);
        }
    }

    /** The walks that are made on screens of both shapes. */
    abstract static class Walks extends KioskWalks {
        private final List<String> read = new ArrayList<>();

        Walks(int width, int height) {
            super(width, height);
        }

        @Override
        ScriptedMall aMall() throws IOException {
            return new ScriptedMall(MallFixture.MORNING).with(ALargeMall.catalogue());
        }

        @Test
        void sixty_agencies_with_the_longest_names_are_read_whole_on_every_page() throws IOException {
            mall.with(MallFixture.aSnapshot(MallFixture.MORNING, DayState.OPEN, ALargeMall.busy()));
            openKiosk();
            kiosk.await("tile-DKC");
            lookAtEachPage("sixty");
            assertThat(read).contains("Dinas Pemberdayaan Perempuan, Perlindungan Anak …");
        }

        @Test
        void where_no_agency_gives_numbers_the_start_says_so_and_each_tile_says_why() throws IOException {
            mall.with(MallFixture.aSnapshot(MallFixture.MORNING, DayState.OPEN, ALargeMall.closed()));
            openKiosk();
            kiosk.awaitText("Nomor sedang tidak diberikan");
            lookAtEachPage("none-open");
            assertThat(read).doesNotContain("Which agency do you need?").contains("Each agency says why");
        }

        /** In both languages; English stays. */
        private void lookAtEachPage(String name) {
            lookAtEachPage(name, "");
            while (!disabled("page-previous")) {
                kiosk.press("page-previous");
            }
            kiosk.press("language");
            lookAtEachPage(name, "-en");
        }

        private void lookAtEachPage(String name, String language) {
            int page = 1;
            boolean last = false;
            while (!last) {
                whole();
                read.addAll(kiosk.texts());
                picture("welcome-" + name + "-" + page + language);
                last = disabled("page-next");
                if (!last) {
                    kiosk.press("page-next");
                    page++;
                }
            }
        }
    }
}
