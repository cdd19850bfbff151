package id.satuatap.uikit.control;

import static id.satuatap.uikit.control.SampleParts.banner;
import static id.satuatap.uikit.control.SampleParts.button;
import static id.satuatap.uikit.control.SampleParts.filler;
import static id.satuatap.uikit.control.SampleParts.row;
import static id.satuatap.uikit.control.SampleParts.wide;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Controls of a desk together, as a window and as a strip; the pictures are for people to look at. */
class DeskControlsUiTest {
    private final ManualTicks time = new ManualTicks(Instant.parse("2026-11-23T02:41:00Z"));
    private final Languages languages = new Languages();
    private final MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);

    @Nested
    class Desk {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

        @Test
        void a_desk_shows_the_queue_and_one_large_next_action() {
            fx.show(DeskControlsUiTest.this::desk);
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
        return new BorderPane(page, header, null, new StatusBar(), null);
    }
}
