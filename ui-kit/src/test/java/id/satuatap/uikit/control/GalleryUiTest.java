package id.satuatap.uikit.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GalleryUiTest {
    private static final String LONGEST_NAME =
            "Dinas Pertanahan dan Tata Ruang (Kundha Niti Mandala sarta Tata Sasana) Kabupaten Sleman";

    @Nested
    class OnAnUprightKiosk {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

        @Test
        void agencies_fill_the_screen_and_every_name_can_be_read() {
            fx.show(() -> page(3, 4));
            fx.picture("tiles-1080x1920");
            assertThat(fx.cutTexts()).isEmpty();
        }

        @Test
        void a_closed_tile_says_why_and_takes_no_press() {
            int[] pressed = new int[1];
            BigTile tile = fx.call(() -> tile(Icon.SOCIAL, "Dinas Sosial", "Bantuan dan DTKS", "4 menunggu"));
            fx.run(() -> tile.setOnAction(press -> pressed[0]++));
            fx.show(() -> frame(1, 1, List.of(tile)));
            fx.robot().clickOn(tile);
            assertThat(pressed[0]).isEqualTo(1);
            fx.run(() -> tile.unavailableProperty().set("Tutup hari ini"));
            fx.robot().clickOn(tile);
            assertThat(pressed[0]).isEqualTo(1);
            assertThat(fx.call(tile::getAccessibleText)).isEqualTo("Dinas Sosial. Tutup hari ini");
            fx.run(() -> tile.unavailableProperty().set(""));
            fx.robot().clickOn(tile);
            assertThat(pressed[0]).isEqualTo(2);
        }

        @Test
        void a_finger_leaves_no_mark_on_the_last_tile_touched() {
            BigTile touched = fx.call(() -> tile(Icon.VEHICLE, "Samsat", "", ""));
            BigTile other = fx.call(() -> tile(Icon.VEHICLE, "Samsat", "", ""));
            fx.show(() -> frame(1, 2, List.of(touched, other)));
            fx.robot().clickOn(touched);
            fx.settle();
            assertThat(fx.call(touched::isHover)).isTrue();
            assertThat(fx.call(touched::getBackground)).isEqualTo(fx.call(other::getBackground));
            assertThat(fx.call(touched::getBorder)).isEqualTo(fx.call(other::getBorder));
        }

        @Test
        void long_official_names_take_a_smaller_size_and_break_no_word() {
            fx.show(() -> officialNames(3, 4));
            fx.picture("tiles-official-names-1080x1920");
            assertThat(fx.cutTexts()).isEmpty();
        }
    }

    @Nested
    class OnALyingKiosk {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.KIOSK, 1024, 768);

        @Test
        void agencies_fill_the_screen_and_every_name_can_be_read() {
            fx.show(() -> page(4, 3));
            fx.picture("tiles-1024x768");
            assertThat(fx.cutTexts()).isEmpty();
        }

        @Test
        void long_official_names_take_a_smaller_size_and_break_no_word() {
            fx.show(() -> officialNames(3, 3));
            fx.picture("tiles-official-names-1024x768");
            assertThat(fx.cutTexts()).isEmpty();
        }
    }

    private static Parent page(int columns, int rows) {
        List<BigTile> tiles = new ArrayList<>(List.of(
                tile(Icon.POPULATION, "Kependudukan", "KTP, KK, akta", "18 menunggu"),
                tile(Icon.PASSPORT, "Imigrasi", "Paspor baru", "24 menunggu"),
                tile(Icon.VEHICLE, "Samsat", "Pajak kendaraan", "9 menunggu"),
                tile(Icon.POLICE, "Kepolisian", "SKCK dan SIM", "12 menunggu"),
                tile(Icon.TAX, "Pajak Pratama", "NPWP dan SPT", "5 menunggu"),
                tile(Icon.HEALTH, "BPJS Kesehatan", "Kepesertaan JKN", "31 menunggu"),
                tile(Icon.WORKER, "BPJS Ketenagakerjaan", "Klaim JHT dan JKK", "7 menunggu"),
                tile(Icon.LAND, "Pertanahan", "Sertipikat tanah", "14 menunggu"),
                tile(Icon.LICENCE, "Perizinan Usaha", "NIB dan OSS", "3 menunggu"),
                tile(Icon.COURT, "Pengadilan Negeri", "Surat keterangan", "Tidak ada antrean"),
                tile(Icon.BANK, "Bank Daerah", "Pembayaran retribusi", "2 menunggu")));
        BigTile closed = tile(Icon.SOCIAL, "Dinas Sosial", "Bantuan dan DTKS", "");
        closed.unavailableProperty().set("Tutup hari ini");
        tiles.add(closed);
        return frame(columns, rows, tiles);
    }

    private static Parent officialNames(int columns, int rows) {
        List<BigTile> tiles = List.of(
                tile(Icon.MAP, LONGEST_NAME, "Tata ruang dan tanah kalurahan", "18 menunggu"),
                tile(
                        Icon.POPULATION,
                        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman",
                        "KTP, KK, akta",
                        "24 menunggu"),
                tile(
                        Icon.LICENCE,
                        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Sleman",
                        "NIB dan izin",
                        "9 menunggu"),
                tile(
                        Icon.MIGRANT,
                        "Balai Pelayanan Pelindungan Pekerja Migran Indonesia DIY",
                        "Bekerja ke luar negeri",
                        "2 menunggu"),
                tile(
                        Icon.CUSTOMS,
                        "Kantor Pengawasan dan Pelayanan Bea dan Cukai TMP B Yogyakarta",
                        "Barang kiriman",
                        "Tidak ada antrean"),
                tile(
                        Icon.PUBLIC_WORKS,
                        "Dinas Pekerjaan Umum, Perumahan, dan Kawasan Permukiman Kabupaten Sleman",
                        "PBG dan SLF",
                        "4 menunggu"),
                tile(Icon.WORKER, "BPJS Ketenagakerjaan", "Klaim JHT dan JKK", "7 menunggu"),
                tile(
                        Icon.PRIORITY,
                        "Pelayanan prioritas kependudukan (lansia, disabilitas, ibu hamil/menyusui)",
                        "",
                        "1 menunggu"),
                tile(Icon.VEHICLE, "Samsat", "", ""));
        return frame(columns, rows, tiles);
    }

    private static Parent frame(int columns, int rows, List<BigTile> tiles) {
        ManualTicks time = new ManualTicks(Instant.parse("2026-11-23T02:41:00Z"));
        MallText text = new MallText(new Languages().localeProperty(), MallZone.WESTERN);
        HallHeader header = new HallHeader(Icon.MALL, new Clock(time, text, time));
        header.titleProperty().set("Mal Pelayanan Publik");
        header.subtitleProperty().set("Kabupaten Sleman");
        Label heading = new Label("Pilih instansi untuk mengambil nomor antrean");
        heading.getStyleClass().add(StyleClass.HEADING);
        TileGrid grid = new TileGrid();
        grid.show(columns, rows, tiles);
        VBox.setVgrow(grid, Priority.ALWAYS);
        ActionButton booked = ActionButton.primary(Icon.QR, new SimpleStringProperty("Punya kode booking"));
        ActionButton priority =
                new ActionButton(Icon.PRIORITY, Emphasis.HIGHLIGHT, new SimpleStringProperty("Layanan prioritas"));
        HBox actions = new HBox(booked, priority);
        actions.getStyleClass().add(StyleClass.ROW);
        for (ActionButton button : List.of(booked, priority)) {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
        }
        VBox body = new VBox(heading, grid, actions);
        body.getStyleClass().add(StyleClass.PAGE);
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(header, body);
    }

    private static BigTile tile(Icon icon, String title, String subtitle, String waiting) {
        BigTile tile = new BigTile(icon);
        tile.titleProperty().set(title);
        tile.subtitleProperty().set(subtitle);
        tile.waitingProperty().set(waiting);
        return tile;
    }
}
