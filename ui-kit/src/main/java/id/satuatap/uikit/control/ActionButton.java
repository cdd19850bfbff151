package id.satuatap.uikit.control;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A button with icon, text and, where there is a keyboard, the key that does the same. Confined to the FX thread.
 *
 * <p>Its text is the button's own {@link #textProperty()}. Large on a kiosk, dense on a desk.
 */
public final class ActionButton extends FilledButton {
    private final Text icon;
    private final Label hint = new Label();
    private Subscription accelerator = Subscription.NONE;
    private @Nullable KeyCombination key;

    /** A button without text yet. */
    public ActionButton(Icon icon, Emphasis emphasis) {
        this(Icons.of(icon, IconSize.BUTTON), emphasis, new Label());
    }

    /** A button whose text follows the language. */
    public ActionButton(Icon icon, Emphasis emphasis, ObservableValue<String> text) {
        this(icon, emphasis);
        textProperty().bind(text);
    }

    private ActionButton(Text icon, Emphasis emphasis, Label label) {
        this(icon, emphasis, label, new HBox());
    }

    private ActionButton(Text icon, Emphasis emphasis, Label label, HBox row) {
        super(row);
        this.icon = icon;
        label.textProperty().bind(textProperty());
        label.getStyleClass().add("q-action-text");
        label.setMinWidth(USE_PREF_SIZE);
        label.managedProperty().bind(textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        hint.getStyleClass().add("q-action-key");
        hint.setMinWidth(USE_PREF_SIZE);
        hint.setManaged(false);
        hint.setVisible(false);
        row.getStyleClass().add("q-action-content");
        row.setAlignment(Pos.CENTER);
        row.getChildren().addAll(icon, label, hint);
        getStyleClass().addAll("q-action", emphasis.styleClass());
        sceneProperty().addListener((scene, before, after) -> listenIn(after));
    }

    /** The main action of a screen. */
    public static ActionButton primary(Icon icon, ObservableValue<String> text) {
        return new ActionButton(icon, Emphasis.PRIMARY, text);
    }

    /** Any other action. */
    public static ActionButton secondary(Icon icon, ObservableValue<String> text) {
        return new ActionButton(icon, Emphasis.SECONDARY, text);
    }

    /** Makes it the largest thing to press on its screen. */
    public ActionButton large() {
        getStyleClass().add("q-large");
        return this;
    }

    /** Shows another icon. */
    public void show(Icon next) {
        Icons.set(icon, next);
    }

    /** Weighs otherwise beside the other actions of its screen. */
    public void show(Emphasis next) {
        for (Emphasis each : Emphasis.values()) {
            getStyleClass().remove(each.styleClass());
        }
        getStyleClass().add(next.styleClass());
    }

    /**
     * Fires this button at a key press anywhere in its scene, while it is enabled and seen, and shows the key on it.
     *
     * <p>A key belongs to one button of a scene: the one that came into it last.
     */
    public ActionButton onKey(KeyCombination combination) {
        key = combination;
        hint.setText(combination.getDisplayText());
        hint.setManaged(true);
        hint.setVisible(true);
        listenIn(getScene());
        return this;
    }

    private void listenIn(@Nullable Scene scene) {
        accelerator.close();
        accelerator = Subscription.NONE;
        KeyCombination combination = key;
        if (scene == null || combination == null) {
            return;
        }
        Runnable press = this::press;
        scene.getAccelerators().put(combination, press);
        accelerator = () -> scene.getAccelerators().remove(combination, press);
    }

    private void press() {
        if (!isDisabled() && seen()) {
            fire();
        }
    }

    private boolean seen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
