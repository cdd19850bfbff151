package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satuatap.protocol.command.IssueJourney;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A visitor puts services of several agencies together for one number, at a whole kiosk in a window. */
class KioskBasketUiTest {
    private static final String NEWBORN = "BKES-04";
    /** The longest names of two agencies, as many as one number is for. */
    private static final List<String> LONG =
            List.of("DKC-10", "PTSP-09", "PTSP-02", "DKC-09", "DKC-02", "PTSP-05", "PTSP-01", "DKC-03");

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
        Walks(int width, int height) {
            super(width, height);
        }

        @Override
        ScriptedMall aMall() throws IOException {
            ScriptedMall opened =
                    new ScriptedMall(MallFixture.MORNING).with(MallFixture.withLifeEvents(MallFixture.aBirth()));
            opened.plansBy(KioskWalks::backwards);
            return opened;
        }

        @Test
        void whoever_needs_two_agencies_takes_one_number_for_both_and_reads_the_waits_before() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            whole();
            picture("detail-several");
            kiosk.press("add");
            kiosk.awaitText("Layanan apa lagi");
            kiosk.awaitText("Sudah dipilih: ");
            assertThat(kiosk.shows("with-booking")).isFalse();
            whole();
            picture("basket-another");
            kiosk.press("tile-DKC");
            kiosk.awaitText("Sudah Anda pilih");
            assertThat(disabled("tile-" + MallFixture.FAMILY_CARD)).isTrue();
            whole();
            picture("basket-services");
            kiosk.press("back");
            walkTo(NEWBORN);
            kiosk.await("add-this");
            assertThat(kiosk.shows("take")).isFalse();
            whole();
            picture("basket-detail");
            kiosk.press("add-this");

            kiosk.awaitText("Ini urutan tercepat saat ini.");
            assertThat(stops()).containsExactly(NEWBORN, MallFixture.FAMILY_CARD);
            assertThat(kiosk.texts()).contains("Pilihan Anda", "Di sini tidak perlu menunggu");
            whole();
            picture("basket-plan");
            kiosk.press("take-all");

            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.issued()).isEmpty();
            assertThat(mall.journeys())
                    .extracting(IssueJourney::lifeEvent, IssueJourney::services)
                    .containsExactly(tuple(null, List.of(NEWBORN, MallFixture.FAMILY_CARD)));
            assertThat(kiosk.printer.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.lines()).contains("Urutan layanan Anda"));
            kiosk.press("done");
            kiosk.awaitText("Instansi apa yang Anda tuju?");
        }

        @Test
        void each_step_has_a_way_back_and_what_is_taken_out_again_is_not_taken() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            kiosk.press("add");
            kiosk.awaitText("Layanan apa lagi");
            kiosk.press("back");
            kiosk.await("take");
            kiosk.press("add");
            put(NEWBORN);
            kiosk.press("back");
            kiosk.await("add-this");
            kiosk.press("add-this");
            kiosk.press("stop-" + NEWBORN);
            kiosk.awaitText("Satu nomor untuk satu layanan");
            kiosk.press("add-more");
            kiosk.awaitText("Sudah dipilih: ");
            kiosk.press("basket");
            kiosk.awaitText("Ambil nomor untuk layanan ini, atau tambah layanan lain:");
            whole();
            picture("basket-plan-one");
            kiosk.press("take-all");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.journeys()).isEmpty();
            assertThat(mall.issued())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.service()).isEqualTo(MallFixture.FAMILY_CARD));
        }

        @Test
        void a_refused_service_is_named_and_the_others_are_taken_without_it() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            kiosk.press("add");
            put(NEWBORN);
            mall.answerNext(
                    new Rejected(RejectionCode.SERVICE_CLOSED, Map.of("service", NEWBORN, "reason", "QUOTA_USED_UP")));
            kiosk.press("take-all");
            kiosk.awaitText("Kuota layanan ini untuk hari ini sudah habis. Ubah pilihan Anda");
            whole();
            picture("basket-not-given");

            kiosk.press("change-plan");

            kiosk.awaitText("Satu nomor untuk satu layanan");
            assertThat(kiosk.texts()).contains("Tidak diambil. Tekan jika Anda perlukan.");
            kiosk.press("take-all");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.issued()).hasSize(1);
        }

        @Test
        void up_to_eight_services_with_long_names_fit_in_both_languages_and_no_ninth_is_offered() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            walkTo(LONG.get(0));
            kiosk.press("language");
            kiosk.press("add");
            put(LONG.get(1));
            for (String code : LONG.subList(2, 7)) {
                kiosk.press("add-more");
                put(code);
            }
            kiosk.awaitText("This is the quickest order now.");
            whole();
            picture("basket-plan-seven-en");
            kiosk.press("language");
            kiosk.awaitText("Ini urutan tercepat saat ini.");
            whole();
            assertThat(heights()).hasSize(7).allMatch(high -> high >= FINGER);
            kiosk.press("add-more");
            put(LONG.get(7));
            kiosk.awaitText("Pilihan Anda: 8 layanan, sudah penuh");
            assertThat(kiosk.shows("add-more")).isFalse();
            whole();
            picture("basket-plan-eight");
        }

        /** From the agencies to a service of one of them. */
        private void walkTo(String service) {
            String agency = "tile-" + service.substring(0, service.indexOf('-'));
            kiosk.turnTo(agency);
            kiosk.press(agency);
            kiosk.turnTo("tile-" + service);
            kiosk.press("tile-" + service);
        }

        private void put(String service) {
            walkTo(service);
            kiosk.press("add-this");
        }
    }
}
