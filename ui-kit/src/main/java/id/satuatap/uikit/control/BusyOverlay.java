package id.satuatap.uikit.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Covers a screen while an answer is awaited and takes every touch, so nothing is pressed twice. Confined to the FX
 * thread. Hidden at first; show it with {@code setVisible(true)}.
 */
public final class BusyOverlay extends StackPane {
    private final Label text = new Label();

    /** A hidden overlay. */
    public BusyOverlay() {
        ProgressIndicator turning = new ProgressIndicator();
        text.getStyleClass().add("q-busy-text");
        VBox card = new VBox(turning, text);
        card.getStyleClass().add("q-busy-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("q-busy");
        getChildren().add(card);
        addEventFilter(InputEvent.ANY, InputEvent::consume);
        turning.visibleProperty().bind(visibleProperty());
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((value, before, after) -> {
            if (after) {
                requestFocus();
            }
        });
        setVisible(false);
    }

    /** What is awaited: "Nomor sedang dibuat". */
    public StringProperty textProperty() {
        return text.textProperty();
    }
}
