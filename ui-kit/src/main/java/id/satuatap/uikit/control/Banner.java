package id.satuatap.uikit.control;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * A strip across the screen that tells a lasting condition: link lost, paper out, figures as of an earlier time.
 * Confined to the FX thread.
 *
 * <p>Takes no room while hidden. It never blocks what is below.
 */
public final class Banner extends HBox {
    private final Text icon;
    private final Label headline = new Label();
    private final Label detail = new Label();

    /** A hidden banner. */
    public Banner(Tone tone, Icon symbol) {
        icon = Icons.of(symbol, IconSize.BUTTON);
        headline.getStyleClass().add("q-banner-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        detail.getStyleClass().add("q-banner-detail");
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        VBox words = new VBox(headline, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("q-banner");
        getChildren().addAll(icon, words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        tone.markOn(this);
    }

    /** What is the matter, in one sentence. */
    public StringProperty headlineProperty() {
        return headline.textProperty();
    }

    /** Since when, or what to do; may be empty. */
    public StringProperty detailProperty() {
        return detail.textProperty();
    }

    /** Changes tone and icon. */
    public void show(Tone tone, Icon symbol) {
        tone.markOn(this);
        Icons.set(icon, symbol);
    }

    /** Puts something to press at the end. */
    public void action(Node action) {
        getChildren().add(action);
    }
}
