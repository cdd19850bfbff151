package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The band across the top: the mall's mark and name, and at the end a clock or buttons. Confined to the FX thread. */
public final class HallHeader extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();

    /** A header with what stands at its end, from left to right. */
    public HallHeader(Icon mark, Node... end) {
        StackPane badge = new StackPane(Icons.of(mark, IconSize.LARGE));
        badge.getStyleClass().add("q-header-mark");
        badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("q-header-title");
        title.setWrapText(true);
        subtitle.getStyleClass().add("q-header-subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        VBox words = new VBox(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("q-header");
        getChildren().addAll(badge, words);
        getChildren().addAll(end);
    }

    /** The mall's name. */
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** A second line: the place, the counter, the screen's purpose; may be empty. */
    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }
}
