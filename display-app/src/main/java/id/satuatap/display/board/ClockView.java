package id.satuatap.display.board;

import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The mall's time with its zone, over the date. Confined to the FX thread. While the server is not heard it goes on by
 * itself and says so.
 */
final class ClockView extends VBox {
    private final BoardViewModel model;
    private final Label alone = BoardStyle.named(new Label(), "board-clock-alone");
    private final Label time = BoardStyle.named(new Label(), "board-time");
    private final Label zone = BoardStyle.named(new Label(), "board-zone");
    private final Label date = BoardStyle.named(new Label(), "board-date");

    ClockView(BoardViewModel model, BoardTexts texts) {
        this.model = model;
        getStyleClass().add("board-clock");
        setAlignment(Pos.CENTER_RIGHT);
        alone.setText(texts.indonesian("clock.alone"));
        alone.managedProperty().bind(alone.visibleProperty());
        HBox upper = new HBox(alone, time, zone);
        upper.getStyleClass().add("board-time-row");
        upper.setAlignment(Pos.BASELINE_RIGHT);
        for (Label label : new Label[] {alone, time, zone, date}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(upper, date);
        model.nowProperty().addListener((value, before, after) -> look());
        model.zoneProperty().addListener((value, before, after) -> look());
        model.linkProperty().addListener((value, before, after) -> look());
        look();
    }

    private void look() {
        MallZone mallZone = model.zoneProperty().get();
        MallText words = BoardTexts.indonesianTimes(mallZone);
        Instant now = model.nowProperty().get();
        boolean lost = model.linkProperty().get().lost();
        time.setText(words.clock(now));
        zone.setText(mallZone.label());
        date.setText(words.date(now));
        alone.setVisible(lost);
        pseudoClassStateChanged(BoardStyle.OVER, lost);
    }
}
