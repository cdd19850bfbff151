package id.satuatap.uikit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The controls together, as the apps will use them; the pictures are for people to look at. */
class ScreensUiTest {
    private final ManualTicks time = new ManualTicks(Instant.parse("2026-11-23T02:41:00Z"));
    private final Languages languages = new Languages();
    private final MallText text = new MallText(languages.localeProperty(), ZoneId.of("Asia/Jakarta"), "WIB");

    @Nested
    class Kiosk {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

        @Test
        void a_number_that_could_not_be_printed_is_shown_large_with_its_code() {
            fx.show(() -> {
                NumberPlate plate = new NumberPlate();
                plate.captionProperty().set("Nomor antrean Anda");
                plate.numberProperty().set("AB-023");
                plate.lineProperty().set("Disdukcapil · Zona 1");
                plate.setPrefHeight(620);
                QrView code = new QrView();
                code.contentProperty().set("https://mpp.slemankab.go.id/t/k3v9t6wq2m5xnb7h4d8ycf1pra");
                code.setMinSize(360, 360);
                code.setMaxSize(360, 360);
                Label hint = new Label("Kertas habis. Foto kode ini atau catat nomor Anda.");
                hint.getStyleClass().add(StyleClass.LEAD);
                Banner banner =
                        banner(Tone.WARNING, Icon.PAPER_OUT, "Kertas tiket habis", "Petugas sudah diberi tahu.");
                VBox body = new VBox(
                        banner, plate, code, hint, filler(), wide(button(Icon.HOME, Emphasis.PRIMARY, "Selesai")));
                body.setAlignment(Pos.TOP_CENTER);
                body.getStyleClass().add(StyleClass.PAGE);
                VBox.setVgrow(body, Priority.ALWAYS);
                return new VBox(header(), body);
            });
            fx.picture("number-1080x1920");
            assertThat(fx.cutTexts()).isEmpty();
        }

        @Test
        void a_camera_reads_the_code_off_the_screen() throws Exception {
            String link = "https://mpp.slemankab.go.id/t/k3v9t6wq2m5xnb7h4d8ycf1pra";
            QrView code = fx.call(QrView::new);
            fx.show(() -> {
                code.contentProperty().set(link);
                code.setMaxSize(300, 300);
                return new StackPane(code);
            });
            WritableImage seen = fx.call(() -> fx.scene().snapshot(null));
            int width = (int) seen.getWidth();
            int height = (int) seen.getHeight();
            int[] pixels = new int[width * height];
            seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            Result read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
            assertThat(read.getText()).isEqualTo(link);
        }

        @Test
        void a_fault_says_what_is_the_matter_and_what_to_do() {
            fx.show(() -> {
                EmptyState state = new EmptyState(Tone.DANGER, Icon.LINK_LOST);
                state.headlineProperty().set("Anjungan ini sedang tidak terhubung");
                state.detailProperty().set("Silakan ambil nomor di anjungan lain atau di meja informasi.");
                state.action(button(Icon.REFRESH, Emphasis.SECONDARY, "Coba lagi"));
                VBox.setVgrow(state, Priority.ALWAYS);
                return new VBox(header(), state);
            });
            fx.picture("fault-1080x1920");
        }

        @Test
        void an_overlay_takes_every_touch_while_an_answer_is_awaited() {
            int[] pressed = new int[1];
            BusyOverlay busy = fx.call(BusyOverlay::new);
            fx.show(() -> {
                ActionButton take = button(Icon.TICKET, Emphasis.PRIMARY, "Ambil nomor");
                take.setOnAction(press -> pressed[0]++);
                take.onKey(KeyCombination.valueOf("F2"));
                busy.textProperty().set("Nomor sedang dibuat …");
                return new StackPane(take, busy);
            });
            fx.robot().clickOn(".q-action");
            assertThat(pressed[0]).isEqualTo(1);
            fx.run(() -> busy.setVisible(true));
            fx.robot().clickOn(fx.scene().getRoot());
            fx.robot().press(KeyCode.F2).release(KeyCode.F2);
            fx.picture("busy-1080x1920");
            assertThat(pressed[0]).isEqualTo(1);
        }
    }

    @Nested
    class Desk {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

        @Test
        void a_desk_shows_the_queue_and_one_large_next_action() {
            fx.show(ScreensUiTest.this::desk);
            fx.picture("desk-1366x768");
            assertThat(fx.cutTexts()).isEmpty();
        }

        @Test
        void a_key_presses_the_button_that_shows_it_unless_it_is_disabled() {
            int[] pressed = new int[1];
            ActionButton next = fx.call(() ->
                    button(Icon.CALL, Emphasis.PRIMARY, "Panggil berikutnya").onKey(KeyCombination.valueOf("F2")));
            fx.show(() -> {
                next.setOnAction(press -> pressed[0]++);
                return new StackPane(next);
            });
            fx.robot().press(KeyCode.F2).release(KeyCode.F2);
            assertThat(pressed[0]).isEqualTo(1);
            fx.run(() -> next.getParent().setVisible(false));
            fx.robot().press(KeyCode.F2).release(KeyCode.F2);
            assertThat(pressed[0]).isEqualTo(1);
            fx.run(() -> {
                next.getParent().setVisible(true);
                next.setDisable(true);
            });
            fx.robot().press(KeyCode.F2).release(KeyCode.F2);
            assertThat(pressed[0]).isEqualTo(1);
        }

        @Test
        void a_combo_box_opens_a_list_in_the_same_look() {
            ComboBox<String> box = fx.call(() -> new ComboBox<>(
                    FXCollections.observableArrayList("Perekaman KTP-el", "Kartu Keluarga", "Akta kelahiran")));
            fx.show(() -> {
                VBox panel = new VBox(new Label("Alihkan ke layanan"), box);
                panel.getStyleClass().add(StyleClass.PANEL);
                return new StackPane(panel);
            });
            fx.robot().clickOn(box);
            fx.await("the list is open", box::isShowing);
            fx.robot().clickOn("Kartu Keluarga");
            fx.await("the choice is taken", () -> "Kartu Keluarga".equals(box.getValue()));
        }

        @Test
        void messages_go_away_by_themselves_and_never_pile_up() {
            ToastBar toasts = fx.call(() -> new ToastBar(time));
            fx.show(() -> new StackPane(toasts));
            fx.run(() -> {
                for (int i = 1; i <= 4; i++) {
                    toasts.show(Tone.INFO, "Pesan " + i);
                }
            });
            assertThat(toasts.getChildren()).hasSize(3);
            fx.run(() -> time.pass(Duration.ofSeconds(6)));
            assertThat(toasts.getChildren()).isEmpty();
        }
    }

    @Nested
    class Strip {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.DESK, 1100, 64);

        @Test
        void a_strip_beside_the_agencys_own_application_is_one_line_high() {
            fx.show(() -> {
                FitText number = new FitText();
                number.textProperty().set("AB-023");
                number.setMinSize(130, 40);
                number.setMaxSize(130, 40);
                StatusPill serving = new StatusPill(Tone.INFO);
                serving.setText("Dilayani 4:32");
                HBox strip = new HBox(
                        number,
                        serving,
                        filler(),
                        button(Icon.CALL, Emphasis.PRIMARY, "Berikutnya").onKey(KeyCombination.valueOf("F2")),
                        button(Icon.RECALL, Emphasis.SECONDARY, "Ulang").onKey(KeyCombination.valueOf("F3")),
                        button(Icon.FINISH, Emphasis.SECONDARY, "Selesai").onKey(KeyCombination.valueOf("F5")),
                        button(Icon.NO_SHOW, Emphasis.SECONDARY, ""),
                        button(Icon.FULL, Emphasis.QUIET, ""));
                strip.getStyleClass().add(StyleClass.STRIP);
                return strip;
            });
            fx.picture("strip-1100x64");
            assertThat(fx.cutTexts()).isEmpty();
        }
    }

    @Nested
    class Board {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.BOARD, 1920, 1080);

        @Test
        void a_board_shows_the_current_call_large_and_the_last_calls_beside_it() {
            Parent board = fx.show(ScreensUiTest.this::board);
            TickerText ticker = (TickerText) board.lookup(".q-ticker");
            fx.run(() -> {
                for (int i = 0; i < 250; i++) {
                    ticker.advance(0.1);
                }
            });
            fx.picture("board-1920x1080");
            assertThat(fx.cutTexts()).isEmpty();
            fx.run(() -> ((NumberPlate) board.lookup(".q-number-plate")).light(true));
            fx.picture("board-calling-1920x1080");
        }

        @Test
        void running_text_moves_at_a_steady_pace_and_comes_round() {
            TickerText ticker = fx.call(TickerText::new);
            fx.show(() -> new VBox(ticker));
            fx.run(() -> {
                ticker.pausedProperty().set(true);
                ticker.show(List.of("Jam layanan 08.00–15.00 WIB"));
                ticker.getParent().layout();
                assertThat(ticker.offset()).as("comes in from the right edge").isEqualTo(-ticker.getWidth());
                double before = ticker.offset();
                ticker.advance(0.05);
                double step = ticker.offset() - before;
                ticker.advance(0.05);
                assertThat(ticker.offset() - before).isCloseTo(2 * step, org.assertj.core.data.Offset.offset(0.01));
                before = ticker.offset();
                ticker.advance(60);
                assertThat(ticker.offset() - before).as("a stall is no jump").isLessThan(3 * step);
                for (int i = 0; i < 1000; i++) {
                    ticker.advance(0.1);
                    assertThat(ticker.offset()).isLessThan(ticker.period());
                }
            });
        }

        @Test
        void the_clock_follows_the_source_and_the_language() {
            Clock clock = fx.call(() -> new Clock(time, text, time));
            fx.show(() -> new VBox(clock));
            assertThat(labels(clock)).containsExactly("09.41", "Senin, 23 November 2026");
            fx.run(() -> time.pass(Duration.ofMinutes(1)));
            assertThat(labels(clock)).containsExactly("09.42", "Senin, 23 November 2026");
            fx.run(() -> languages.choose(Languages.ENGLISH));
            assertThat(labels(clock)).containsExactly("09:42", "Monday, 23 November 2026");
        }
    }

    private static List<String> labels(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private Parent desk() {
        StatusPill open = new StatusPill(Tone.SUCCESS);
        open.setText("Loket 7 buka");
        HallHeader header = new HallHeader(
                Icon.MALL, open, button(Icon.LANGUAGE, Emphasis.QUIET, "English"), new Clock(time, text, time));
        header.titleProperty().set("Disdukcapil");
        header.subtitleProperty().set("Loket 7 · Petugas Sri Wahyuni");

        NumberPlate plate = new NumberPlate();
        plate.captionProperty().set("Sedang dilayani");
        plate.numberProperty().set("AB-023");
        plate.lineProperty().set("Perekaman KTP-el · 4:32");
        plate.setPrefHeight(240);
        ActionButton next = button(Icon.CALL, Emphasis.PRIMARY, "Panggil berikutnya")
                .onKey(KeyCombination.valueOf("F2"))
                .large();
        HBox second = row(
                button(Icon.RECALL, Emphasis.SECONDARY, "Panggil ulang").onKey(KeyCombination.valueOf("F3")),
                button(Icon.START, Emphasis.SECONDARY, "Mulai").onKey(KeyCombination.valueOf("F4")));
        ActionButton missing =
                button(Icon.NO_SHOW, Emphasis.SECONDARY, "Tidak hadir").onKey(KeyCombination.valueOf("F6"));
        missing.setDisable(true);
        HBox third =
                row(button(Icon.FINISH, Emphasis.HIGHLIGHT, "Selesai").onKey(KeyCombination.valueOf("F5")), missing);
        HBox fourth = row(
                button(Icon.TRANSFER, Emphasis.SECONDARY, "Alihkan"),
                button(Icon.CLOSE, Emphasis.DANGER, "Tutup loket"));
        VBox left = new VBox(plate, wide(next), second, third, fourth);
        left.getStyleClass().add(StyleClass.STACK);
        left.setPrefWidth(440);
        left.setMinWidth(440);

        TableView<String[]> queue = new TableView<>(FXCollections.observableArrayList(
                new String[] {"AB-024", "Perekaman KTP-el", "09.12", "29 menit"},
                new String[] {"AP-003", "Prioritas", "09.20", "21 menit"},
                new String[] {"AC-011", "Kartu Keluarga", "09.22", "19 menit"}));
        String[] titles = {"Nomor", "Layanan", "Ambil nomor", "Menunggu"};
        for (int i = 0; i < titles.length; i++) {
            int column = i;
            TableColumn<String[], String> shown = new TableColumn<>(titles[i]);
            shown.setCellValueFactory(line -> new SimpleStringProperty(line.getValue()[column]));
            queue.getColumns().add(shown);
        }
        queue.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label heading = new Label("18 menunggu");
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        var search = TextFields.createClearableTextField();
        search.setPromptText("Cari nomor");
        SegmentedButton filter = new SegmentedButton(
                new javafx.scene.control.ToggleButton("Semua"), new javafx.scene.control.ToggleButton("Prioritas"));
        HBox above = new HBox(heading, filler(), filter, search);
        above.getStyleClass().add(StyleClass.ROW);
        VBox right = new VBox(above, queue);
        right.getStyleClass().add(StyleClass.PANEL);
        VBox.setVgrow(queue, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);

        HBox columns = new HBox(left, right);
        columns.setSpacing(18);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(
                banner(Tone.DANGER, Icon.LINK_LOST, "Terputus dari server", "Data terakhir pukul 09.38 WIB"), columns);
        page.getStyleClass().add(StyleClass.PAGE);
        ToastBar toasts = new ToastBar(time);
        toasts.show(Tone.WARNING, "AB-024 sudah dipanggil petugas lain");
        toasts.show(Tone.SUCCESS, "AB-022 dialihkan ke Kartu Keluarga");
        BorderPane root = new BorderPane(new StackPane(page, toasts), header, null, new StatusBar(), null);
        return root;
    }

    private Parent board() {
        NumberPlate call = new NumberPlate();
        call.captionProperty().set("Panggilan");
        call.numberProperty().set("AB-023");
        call.lineProperty().set("Loket 7");
        HBox.setHgrow(call, Priority.ALWAYS);
        VBox last = new VBox();
        for (String[] line : new String[][] {{"AC-011", "Loket 3"}, {"DB-104", "Loket 12"}, {"KA-007", "Loket 28"}}) {
            Label number = new Label(line[0]);
            number.getStyleClass().addAll(StyleClass.FIGURE, StyleClass.NUMBER);
            Label counter = new Label(line[1]);
            counter.getStyleClass().add(StyleClass.HEADING);
            HBox panel = new HBox(number, filler(), counter);
            panel.setAlignment(Pos.CENTER);
            panel.getStyleClass().add(StyleClass.PANEL);
            VBox.setVgrow(panel, Priority.ALWAYS);
            last.getChildren().add(panel);
        }
        last.getStyleClass().add(StyleClass.STACK);
        last.setPrefWidth(620);
        HBox body = new HBox(call, last);
        body.getStyleClass().addAll(StyleClass.PAGE);
        VBox.setVgrow(body, Priority.ALWAYS);
        TickerText ticker = new TickerText();
        ticker.show(
                List.of("Antrean dan layanan tidak dipungut biaya di luar tarif resmi", "Jam layanan 08.00–15.00 WIB"));
        ticker.pausedProperty().set(true);
        Banner stale = banner(Tone.WARNING, Icon.LINK_LOST, "Tampilan per 09.38 WIB", "Menghubungkan kembali …");
        return new VBox(header(), stale, body, ticker);
    }

    private HallHeader header() {
        HallHeader header = new HallHeader(Icon.MALL, new Clock(time, text, time));
        header.titleProperty().set("Mal Pelayanan Publik");
        header.subtitleProperty().set("Kabupaten Sleman");
        return header;
    }

    private static Banner banner(Tone tone, Icon icon, String headline, String detail) {
        Banner banner = new Banner(tone, icon);
        banner.headlineProperty().set(headline);
        banner.detailProperty().set(detail);
        banner.setVisible(true);
        return banner;
    }

    private static ActionButton button(Icon icon, Emphasis emphasis, String text) {
        return new ActionButton(icon, emphasis, new SimpleStringProperty(text));
    }

    private static ActionButton wide(ActionButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private static HBox row(ActionButton... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add(StyleClass.ROW);
        for (ActionButton button : buttons) {
            wide(button);
            button.setPrefWidth(200);
        }
        return row;
    }

    private static Node filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
