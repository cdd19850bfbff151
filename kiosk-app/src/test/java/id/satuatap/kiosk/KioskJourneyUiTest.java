package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.change.ServiceChanged;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.view.ServiceView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One number for the services of a life event, at a whole kiosk in a window. */
class KioskJourneyUiTest {
    private static final LifeEventEntry MOVING = new LifeEventEntry(
            "MOVING_HOUSE", "Pindah rumah", "Moving house", List.of("DKC-08", MallFixture.FAMILY_CARD, "BKES-03"));
    /** As many as a number can be for, with the longest name that the mall has. */
    private static final LifeEventEntry LONG = new LifeEventEntry(
            "LONG",
            "Membuka warung makan",
            "Opening a food stall",
            List.of("DKC-10", "PTSP-09", "PTSP-02", "POL-05", "DKC-09", "DKC-02", "PTSP-05", "PTSP-01"));

    private static final LifeEventEntry LONG_WITH_CLOSED = new LifeEventEntry(
            "LONG",
            "Membuka warung makan",
            "Opening a food stall",
            List.of("DKC-10", "PTSP-09", "PTSP-02", "POL-05", "DKC-05", "DKC-02", "PTSP-05", "PTSP-01"));
    /** Nobody gets a death certificate today: all its numbers are given. */
    private static final LifeEventEntry DEATH = new LifeEventEntry(
            "DEATH", "Anggota keluarga meninggal", "A death in the family", List.of("DKC-05", MallFixture.FAMILY_CARD));

    @Nested
    class Upright extends Walks {
        Upright() {
            super(1080, 1920);
        }

        @Test
        void english_is_spoken_from_the_tile_to_the_paper() throws IOException {
            mall.plansBy(KioskWalks::backwards);
            openKiosk();
            kiosk.press("language");
            kiosk.awaitText("A child is born");
            kiosk.press(tile(MallFixture.aBirth()));
            kiosk.awaitText("This is the quickest order now.");
            whole();
            picture("journey-plan-en");
            kiosk.press("take-all-priority");
            kiosk.awaitText("Please take your ticket");
            assertThat(mall.journeys())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.priority()).isTrue());
            assertThat(kiosk.printer.sheets())
                    .singleElement()
                    .satisfies(sheet ->
                            assertThat(sheet.lines()).contains("Urutan layanan Anda / Your services in order"));
        }

        @Test
        void without_life_events_the_start_is_agencies_only() throws IOException {
            mall.with(MallFixture.aCatalogue());
            openKiosk();
            kiosk.await("tile-DKC");
            assertThat(kiosk.shows(tile(MallFixture.aBirth()))).isFalse();
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
        Walks(int width, int height) {
            super(width, height);
        }

        @Override
        ScriptedMall aMall() throws IOException {
            return new ScriptedMall(MallFixture.MORNING)
                    .with(MallFixture.withLifeEvents(MallFixture.aBirth(), MOVING, LONG, DEATH));
        }

        @Test
        void a_visitor_reads_where_his_life_event_takes_him_and_gets_one_sheet_for_all() throws IOException {
            openKiosk();
            kiosk.await(tile(MallFixture.aBirth()));
            picture("life-events");
            kiosk.press(tile(MallFixture.aBirth()));
            kiosk.await("take-all");
            assertThat(kiosk.texts()).contains("Kelahiran anak", "Akta Kelahiran", "Disdukcapil, Zona 1");
            kiosk.press("back");
            kiosk.press(tile(MallFixture.aBirth()));

            kiosk.press("take-all");

            kiosk.awaitText("Silakan ambil tiket Anda");
            kiosk.await("stops");
            whole();
            picture("journey-printed");
            assertThat(mall.issued()).isEmpty();
            assertThat(mall.journeys()).singleElement().satisfies(taken -> {
                assertThat(taken.lifeEvent()).isEqualTo("BIRTH");
                assertThat(taken.services()).isEqualTo(MallFixture.aBirth().services());
            });
            assertThat(kiosk.printer.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.lines())
                            .contains("Urutan layanan Anda")
                            .anyMatch(line -> line.startsWith("1. Akta Kelahiran")));
            Files.write(
                    Path.of("target", "screens", "kiosk-paper-journey-80.png"),
                    kiosk.printer.sheets().get(0).png());
            kiosk.press("done");
            kiosk.await(tile(MallFixture.aBirth()));
        }

        @Test
        void before_the_press_he_reads_in_which_order_he_would_go_and_how_long_he_would_wait_at_each_stop()
                throws IOException {
            openKiosk();
            kiosk.press(tile(MallFixture.aBirth()));
            kiosk.awaitText("Ini urutan daftar.");
            assertThat(stops()).isEqualTo(MallFixture.aBirth().services());
            picture("journey-plan-listed");
            kiosk.press("back");
            mall.plansBy(KioskWalks::backwards);

            kiosk.press(tile(MallFixture.aBirth()));

            kiosk.awaitText("Ini urutan tercepat saat ini.");
            assertThat(stops()).containsExactly("BKES-04", "DKC-06", MallFixture.FAMILY_CARD, "DKC-04");
            assertThat(kiosk.texts()).contains("1", "4", "Di sini tidak perlu menunggu");
            whole();
            picture("journey-plan");
            kiosk.press("stop-DKC-06");
            kiosk.awaitText("Tidak diambil.");
            kiosk.awaitText("Ini urutan tercepat saat ini.");
            assertThat(stops()).containsExactly("BKES-04", MallFixture.FAMILY_CARD, "DKC-04", "DKC-06");
            whole();
            kiosk.press("take-all");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.journeys())
                    .singleElement()
                    .satisfies(taken ->
                            assertThat(taken.services()).containsExactly("BKES-04", MallFixture.FAMILY_CARD, "DKC-04"));
        }

        @Test
        void without_paper_the_screen_says_where_to_go_and_in_which_order() throws IOException {
            openKiosk();
            kiosk.await(tile(LONG));
            kiosk.printer.paperOut();
            kiosk.press("on-screen");
            kiosk.press(tile(LONG));
            kiosk.press("take-all");
            kiosk.await("qr");
            kiosk.await("stops");
            whole();
            picture("journey-on-screen");
        }

        @Test
        void eight_services_with_long_names_fit_in_both_languages() throws IOException {
            mall.plansBy(KioskWalks::backwards);
            openKiosk();
            kiosk.press(tile(LONG));
            kiosk.awaitText("Ini urutan tercepat saat ini.");
            kiosk.awaitText("Sampai sekitar 14.20, sisa ±8 nomor");
            whole();
            picture("journey-plan-long");
            kiosk.press("language");
            kiosk.awaitText("Opening a food stall");
            kiosk.awaitText("This is the quickest order now.");
            kiosk.awaitText("Until about 14:20, about 8 left");
            whole();
            picture("journey-plan-long-en");
            assertThat(heights()).allMatch(high -> high >= FINGER);
        }

        /** The one that is closed and the missing paper each add a band to the fullest plan there is. */
        @Test
        void eight_services_fit_with_a_closed_one_among_them_and_no_paper() throws IOException {
            mall.with(MallFixture.withLifeEvents(LONG_WITH_CLOSED));
            openKiosk();
            kiosk.await(tile(LONG_WITH_CLOSED));
            kiosk.printer.paperOut();
            kiosk.press("on-screen");
            kiosk.press(tile(LONG_WITH_CLOSED));
            kiosk.awaitText("Akta Kematian: Kuota hari ini habis");
            picture("journey-plan-long-closed");
            whole();
            kiosk.press("language");
            kiosk.awaitText("Full for today");
            picture("journey-plan-long-closed-en");
            whole();
            assertThat(heights()).hasSize(8).allMatch(high -> high >= FINGER);
        }

        @Test
        void a_plan_with_a_service_that_gives_no_numbers_says_which_one_and_cannot_be_pressed() throws IOException {
            openKiosk();
            kiosk.press(tile(DEATH));
            kiosk.awaitText("Akta Kematian: Kuota hari ini habis");
            whole();
            picture("journey-plan-closed");
            assertThat(disabled("take-all")).isTrue();
        }

        @Test
        void what_a_visitor_does_not_need_is_left_out_and_a_closed_service_so_holds_nobody_up() throws IOException {
            openKiosk();
            kiosk.press(tile(DEATH));
            kiosk.awaitText("Akta Kematian: Kuota hari ini habis");
            kiosk.press("stop-DKC-05");
            kiosk.awaitText("Tidak diambil. Tekan jika Anda perlukan.");
            whole();
            picture("journey-plan-left-out");
            assertThat(disabled("take-all")).isFalse();
            kiosk.press("back");
            kiosk.press(tile(MallFixture.aBirth()));
            kiosk.await("take-all");
            String left = MallFixture.aBirth().services().get(0);
            kiosk.press("stop-" + left);
            kiosk.press("take-all");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.journeys())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.services())
                            .doesNotContain(left)
                            .hasSize(MallFixture.aBirth().services().size() - 1));
        }

        @Test
        void of_the_only_service_left_he_takes_an_ordinary_number_and_with_none_left_he_is_asked_for_one()
                throws IOException {
            openKiosk();
            kiosk.press(tile(DEATH));
            kiosk.awaitText("Satu nomor untuk beberapa layanan");
            kiosk.press("stop-" + MallFixture.FAMILY_CARD);
            kiosk.awaitText("Satu nomor untuk satu layanan");
            assertThat(kiosk.texts()).contains("Akta Kematian: Kuota hari ini habis");
            kiosk.press("stop-DKC-05");
            kiosk.awaitText("Pilih paling sedikit satu layanan");
            whole();
            picture("journey-plan-none");
            assertThat(disabled("take-all")).isTrue();
            kiosk.press("stop-" + MallFixture.FAMILY_CARD);
            kiosk.awaitText("Tinggal satu layanan.");
            whole();
            picture("journey-plan-one");
            kiosk.press("take-all");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.journeys()).isEmpty();
            assertThat(mall.issued())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.service()).isEqualTo(MallFixture.FAMILY_CARD));
        }

        @Test
        void news_of_the_hall_takes_no_stop_from_under_a_finger() throws IOException {
            openKiosk();
            kiosk.press(tile(MallFixture.aBirth()));
            kiosk.await("stop-DKC-04");
            ToggleButton stop = fx.node("#stop-DKC-04", ToggleButton.class);
            fx.run(stop::requestFocus);
            assertThat(fx.call(stop::isSelected)).isTrue();

            mall.change(new ServiceChanged(crowded("DKC-04", 31)));

            kiosk.awaitText("31 menunggu");
            assertThat(fx.call(() -> fx.scene().getFocusOwner())).isSameAs(stop);
            fx.robot().push(KeyCode.SPACE);
            kiosk.awaitText("Tidak diambil.");
            assertThat(fx.call(stop::isSelected)).isFalse();
            assertThat(fx.call(() -> fx.scene().getFocusOwner())).isSameAs(stop);
        }

        @Test
        void a_refusal_says_which_service_cannot_finish_him() throws IOException {
            openKiosk();
            kiosk.press(tile(MallFixture.aBirth()));
            mall.answerNext(refusedFor("BKES-04", "WILL_NOT_FINISH"));
            kiosk.press("take-all");
            kiosk.awaitText("tidak akan selesai sebelum tutup bila menunggu layanan yang lain");
            whole();
            picture("journey-not-given");
            kiosk.press("done");
            kiosk.press(tile(MallFixture.aBirth()));
            mall.answerNext(refusedFor(MallFixture.FAMILY_CARD, "QUOTA_USED_UP"));
            kiosk.press("take-all");
            kiosk.awaitText("Kartu Keluarga baru atau perubahan: Kuota layanan ini untuk hari ini sudah habis.");
            assertThat(kiosk.printer.sheets()).isEmpty();
        }

        static String tile(LifeEventEntry event) {
            return "tile-life-event-" + event.code();
        }

        private static ServiceView crowded(String service, int waiting) {
            return new ServiceView(
                    service, "DKC", true, null, null, List.of(), null, null, null, null, waiting, 2, null, null);
        }

        private static Rejected refusedFor(String service, String reason) {
            return new Rejected(RejectionCode.SERVICE_CLOSED, Map.of("service", service, "reason", reason));
        }
    }
}
