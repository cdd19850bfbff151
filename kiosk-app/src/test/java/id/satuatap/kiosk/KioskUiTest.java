package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A whole kiosk in a window; what falls out of its printer is counted there. */
class KioskUiTest {
    @Nested
    class Upright extends Walks {
        Upright() {
            super(1080, 1920);
        }

        @Test
        void a_visitor_who_reads_english_is_led_in_english_and_the_next_one_in_indonesian() throws IOException {
            openKiosk();
            kiosk.press("language");
            kiosk.awaitText("Which agency do you need?");
            kiosk.press("tile-DKC");
            kiosk.await("tile-DKC-03");
            picture("services-en");
            kiosk.press("tile-DKC-03");
            kiosk.await("take");
            picture("detail-en");
            kiosk.press("take");
            kiosk.awaitText("Please take your ticket");
            picture("printed-en");
            assertThat(kiosk.printer.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.lines())
                            .contains(
                                    "Please wait until your number is called.",
                                    "Mohon menunggu nomor Anda dipanggil."));
            Files.write(
                    Path.of("target", "screens", "kiosk-paper-80-en.png"),
                    kiosk.printer.sheets().get(0).png());
            kiosk.press("done");
            kiosk.awaitText("Instansi apa yang Anda tuju?");
        }

        @Test
        void a_visitor_with_priority_says_so_by_another_button_and_his_paper_says_so_too() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            kiosk.await("take-priority");
            picture("detail-priority");
            kiosk.press("take-priority");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(kiosk.printer.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.lines()).contains("Nomor antrean prioritas Anda"));
        }

        @Test
        void an_answer_that_was_lost_is_asked_for_and_gives_one_number_on_one_sheet() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            mall.loseAnswers(1);
            kiosk.press("take");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.issued()).hasSize(1);
            assertThat(kiosk.printer.sheets()).hasSize(1);
        }
    }

    @Nested
    class Lying extends Walks {
        Lying() {
            super(1024, 768);
        }
    }

    @Nested
    class WhenTheServerDiesAtThePress {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

        @TempDir
        Path folder;

        @Test
        void the_press_is_asked_for_and_becomes_one_number_on_one_sheet() throws IOException {
            try (ScriptedMall mall = new ScriptedMall(MallFixture.MORNING);
                    KioskAtWork kiosk = new KioskAtWork(fx, mall, folder, 1080, 1920, Transition.NONE)) {
                kiosk.walkToFamilyCard();
                mall.dieAtNextCommand();
                kiosk.press("take");
                kiosk.awaitText("Nomor Anda sedang dibuat");
                kiosk.picture("kiosk-requesting-1080x1920");
                kiosk.awaitText("Kami memastikan nomor Anda");
                kiosk.picture("kiosk-checking-1080x1920");
                mall.restart();
                kiosk.awaitText("Silakan ambil tiket Anda");
                assertThat(mall.issued()).hasSize(1);
                assertThat(kiosk.printer.sheets()).hasSize(1);
            }
        }
    }

    /** The walks that are made on screens of both shapes. */
    abstract static class Walks extends KioskWalks {
        private static final String PAPER = "K7Q2M4X8N3P6R5T9V2W7Y4Z8A3";

        Walks(int width, int height) {
            super(width, height);
        }

        @Override
        ScriptedMall aMall() throws IOException {
            return new ScriptedMall(MallFixture.MORNING);
        }

        @Test
        void a_visitor_finds_his_service_reads_what_it_needs_and_gets_one_sheet() throws IOException {
            openKiosk(Transition.FADE);
            kiosk.await("tile-DKC");
            picture("welcome");
            kiosk.press("language");
            kiosk.awaitText("Which agency do you need?");
            picture("welcome-en");
            kiosk.press("language");
            kiosk.press("page-next");
            picture("welcome-2");
            kiosk.press("back");
            kiosk.press("tile-DKC");
            kiosk.await("tile-DKC-03");
            picture("services");
            kiosk.press("tile-DKC-03");
            kiosk.await("take");
            picture("detail");

            kiosk.press("take");

            kiosk.awaitText("Silakan ambil tiket Anda");
            picture("printed");
            assertThat(kiosk.number()).isEqualTo("AD-012");
            fx.await("the report", () -> !mall.reports().isEmpty());
            assertThat(mall.issued()).hasSize(1);
            assertThat(mall.reports())
                    .containsExactly(
                            new ReportCopy(mall.issued().get(0).visit(), 1, CopyStep.CONFIRMED, PaperTier.A, null));
            List<Sheet> sheets = kiosk.printer.sheets();
            assertThat(sheets).singleElement().satisfies(sheet -> {
                assertThat(sheet.ticketNumber()).contains("AD-012");
                assertThat(sheet.qrText()).contains("https://mpp.slemankab.go.id/t/K7Q2M4X8N3P6R5T9V2W7Y4Z8A3");
            });
            Files.write(
                    Path.of("target", "screens", "kiosk-paper-80.png"),
                    sheets.get(0).png());
            kiosk.press("done");
            kiosk.await("tile-DKC");
        }

        /** English buttons and the longest official names were cut where only Indonesian had been looked at. */
        @Test
        void nothing_is_cut_in_either_language_with_the_longest_names_of_the_catalogue() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            whole("longest-agency", "tile-DPTR");
            kiosk.press("tile-DPTR");
            whole("longest-agency-services", "tile-DPTR-01");
            kiosk.press("back");
            backToTheStart();
            kiosk.press("tile-DKC");
            whole("longest-service", "tile-DKC-10");
            kiosk.press("tile-DKC-10");
            whole("longest-service-detail", "take");
            kiosk.press("back");
            backToTheStart();
            kiosk.turnTo("tile-KMG");
            kiosk.press("tile-KMG");
            kiosk.turnTo("tile-KMG-01");
            kiosk.press("tile-KMG-01");
            whole("longest-note-detail", "take");
            assertThat(fx.texts()).as("what may cost all the same").anyMatch(text -> text.contains("600.000"));
        }

        private void backToTheStart() {
            while (!kiosk.shows("tile-DKC")) {
                kiosk.press("back");
            }
        }

        /** In the language that is chosen, and in the other one, which stays. */
        private void whole(String name, String shown) {
            for (String language : List.of("chosen", "other")) {
                if (shown.startsWith("tile-")) {
                    kiosk.turnTo(shown);
                }
                kiosk.await(shown);
                assertThat(fx.cutTexts()).as("%s, %s language", name, language).isEmpty();
                whole();
                if (language.equals("chosen")) {
                    kiosk.press("language");
                }
            }
        }

        @Test
        void when_the_paper_is_out_the_number_is_on_the_screen_and_the_kiosk_comes_back_by_itself() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            kiosk.printer.paperOut();
            kiosk.awaitText("Kertas tiket habis");
            picture("paper-out");
            kiosk.press("on-screen");
            kiosk.await("paperless");
            picture("welcome-without-paper");
            kiosk.walkToFamilyCard();
            kiosk.press("take");
            kiosk.await("qr");
            picture("number-on-screen");
            assertThat(kiosk.number()).isEqualTo("AD-012");
            fx.await("the report", () -> !mall.reports().isEmpty());
            assertThat(mall.reports())
                    .containsExactly(
                            new ReportCopy(mall.issued().get(0).visit(), 1, CopyStep.SHOWN, null, "PAPER_OUT"));
            assertThat(kiosk.printer.sheets()).isEmpty();
            kiosk.press("done");
            kiosk.awaitText("Kertas tiket habis");
            kiosk.printer.loadPaper();
            kiosk.await("tile-DKC");
            assertThat(kiosk.printer.sheets()).isEmpty();
        }

        @Test
        void when_the_printers_plug_is_pulled_the_kiosk_says_so_and_comes_back() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            kiosk.printer.unplug();
            kiosk.awaitText("Pencetak tiket tidak terhubung");
            picture("printer-gone");
            kiosk.printer.replug();
            kiosk.await("tile-DKC");
            kiosk.printer.openCover();
            kiosk.awaitText("Penutup pencetak tiket terbuka");
            picture("cover-open");
            kiosk.printer.closeCover();
            kiosk.await("tile-DKC");
        }

        @Test
        void when_the_server_dies_the_kiosk_says_since_when_and_comes_back() throws IOException {
            openKiosk();
            kiosk.press("tile-DKC");
            mall.kill();
            kiosk.awaitText("Anjungan tidak terhubung ke server");
            kiosk.awaitText("Sejak pukul 08.55 WIB");
            picture("server-gone");
            mall.restart();
            kiosk.await("tile-DKC");
        }

        @Test
        void a_service_that_closed_at_that_moment_is_told_with_its_reason() throws IOException {
            openKiosk();
            kiosk.walkToFamilyCard();
            mall.answerNext(Rejected.of(RejectionCode.SERVICE_CLOSED, "reason", "QUOTA_USED_UP"));
            kiosk.press("take");
            kiosk.awaitText("Kuota layanan ini untuk hari ini sudah habis.");
            picture("not-given");
            kiosk.press("done");
            kiosk.await("tile-DKC");
            assertThat(kiosk.printer.sheets()).isEmpty();
        }

        @Test
        void before_opening_after_closing_and_on_a_holiday_the_kiosk_says_when_to_come() throws IOException {
            mall.with(MallFixture.aSnapshot(
                    MallFixture.MORNING,
                    DayState.NOT_OPEN,
                    MallFixture.allClosed(ClosedReason.DAY_NOT_OPEN, LocalTime.of(7, 30))));
            openKiosk();
            kiosk.awaitText("Nomor antrean dapat diambil mulai pukul 07.30 WIB.");
            picture("not-yet-open");
            mall.change(new MallChanged(day(DayState.CLOSED)));
            kiosk.awaitText("Pengambilan nomor hari ini sudah selesai");
            picture("closed-today");
        }

        @Test
        void a_holiday_is_told_as_one() throws IOException {
            mall.with(MallFixture.aSnapshot(
                    MallFixture.MORNING, DayState.NOT_OPEN, MallFixture.allClosed(ClosedReason.HOLIDAY, null)));
            openKiosk();
            kiosk.awaitText("Hari ini libur");
            picture("holiday");
        }

        @Test
        void who_has_a_booking_types_its_code_and_gets_his_number_on_paper() throws IOException {
            openKiosk();
            kiosk.press("with-booking");
            for (String character : "K7M3X".split("")) {
                kiosk.press("key-" + character);
            }
            picture("check-in");
            kiosk.press("key-R");
            kiosk.press("check-in-confirm");
            kiosk.awaitText("Silakan ambil tiket Anda");
            assertThat(mall.checkedIn()).containsExactly("K7M3XR");
            assertThat(kiosk.printer.sheets()).hasSize(1);
        }

        @Test
        void who_comes_too_early_with_his_booking_hears_from_when_he_may_check_in() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            mall.answerNext(new Rejected(
                    RejectionCode.CHECK_IN_TOO_EARLY, Map.of("date", "2026-11-23", "time", "10:00", "from", "09:00")));
            kiosk.scan("https://mpp.slemankab.go.id/b/K7M-3XR");
            kiosk.awaitText("Reservasi Anda pukul 10.00 WIB. Anda dapat lapor datang mulai pukul 09.00 WIB.");
            picture("check-in-too-early");
            assertThat(mall.checkedIn()).containsExactly("K7M-3XR");
            assertThat(kiosk.printer.sheets()).isEmpty();
            kiosk.press("done");
            kiosk.await("tile-DKC");
        }

        @Test
        void who_shows_his_paper_to_the_scanner_gives_his_number_up() throws IOException {
            openKiosk();
            kiosk.await("tile-DKC");
            kiosk.scan("https://mpp.slemankab.go.id/t/" + PAPER);
            kiosk.awaitText("Batalkan nomor pada tiket ini?");
            picture("give-up-asked");
            kiosk.press("give-up-leave");
            kiosk.await("tile-DKC");
            kiosk.press("tile-DKC");
            kiosk.scan(PAPER);
            kiosk.press("give-up-yes");
            kiosk.awaitText("Nomor AD-012 sudah dibatalkan");
            picture("give-up-done");
            assertThat(mall.givenUp()).containsExactly(PAPER);
            kiosk.press("give-up-leave");
            kiosk.await("tile-DKC");
        }

        private static MallView day(DayState state) {
            Snapshot hall = MallFixture.aSnapshot(MallFixture.MORNING, state, List.of());
            return hall.mall();
        }
    }
}
