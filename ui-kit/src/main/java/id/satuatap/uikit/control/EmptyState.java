package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * A whole screen or panel that has nothing to show, or cannot: a picture, a sentence, what to do. Confined to the FX
 * thread.
 */
public final class EmptyState extends VBox {
    private final Text icon;
    private final StackPane badge;
    private final Label headline = new Label();
    private final Label detail = new Label();

    /** A state without texts yet. */
    public EmptyState(Tone tone, Icon symbol) {
        icon = Icons.of(symbol, IconSize.HUGE);
        badge = new StackPane(icon);
        badge.getStyleClass().add("q-empty-badge");
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tone.markOn(badge);
        headline.getStyleClass().add("q-empty-headline");
        detail.getStyleClass().add("q-empty-detail");
        for (Label label : new Label[] {headline, detail}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getStyleClass().add("q-empty");
        setAlignment(Pos.CENTER);
        getChildren().addAll(badge, headline, detail);
    }

    /** What is the matter. */
    public StringProperty headlineProperty() {
        return headline.textProperty();
    }

    /** What to do about it. */
    public StringProperty detailProperty() {
        return detail.textProperty();
    }

    /** Changes tone and icon. */
    public void show(Tone tone, Icon symbol) {
        tone.markOn(badge);
        Icons.set(icon, symbol);
    }

    /** Puts something below the words: a button, a code, a number. */
    public void action(Node action) {
        StackPane place = new StackPane(action);
        place.getStyleClass().add("q-empty-action");
        getChildren().add(place);
    }
}
