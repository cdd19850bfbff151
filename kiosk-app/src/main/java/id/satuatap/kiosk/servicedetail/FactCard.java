package id.satuatap.kiosk.servicedetail;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One fact with its picture: what it is above, how much below, more words under that. Confined to the FX thread. */
public final class FactCard extends HBox {
    private final Label caption = new Label();
    private final Label value = new Label();
    private final Label note = new Label();

    /** A card without words yet. */
    public FactCard(Icon icon) {
        StackPane badge = new StackPane(Icons.of(icon, IconSize.BUTTON));
        badge.getStyleClass().add("kiosk-fact-badge");
        badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        caption.getStyleClass().add("kiosk-fact-caption");
        value.getStyleClass().add("kiosk-fact-value");
        note.getStyleClass().add("kiosk-fact-note");
        for (Label label : new Label[] {caption, value, note}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        VBox words = new VBox(caption, value, note);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("kiosk-fact");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(badge, words);
    }

    /** What it is: "Biaya". */
    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    /** How much: "Rp50.000". */
    public StringProperty valueProperty() {
        return value.textProperty();
    }

    /** More words; may be empty. */
    public StringProperty noteProperty() {
        return note.textProperty();
    }
}
