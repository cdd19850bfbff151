package id.satuatap.counter.desk;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.icon.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.StackPane;

/**
 * A button for an action of the desk: says why it cannot be pressed, shows its key, and can come to mean another action.
 * Confined to the FX thread.
 */
final class DeskButton extends StackPane {
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final DeskViewModel desk;
    private final DeskWords words;
    private final boolean wordless;
    private final ActionButton button;
    private final Tooltip tooltip = new Tooltip();
    private DeskAction action;

    private DeskButton(DeskViewModel desk, DeskWords words, DeskAction action, Emphasis emphasis, boolean wordless) {
        this.desk = desk;
        this.words = words;
        this.action = action;
        this.wordless = wordless;
        this.button = new ActionButton(action.icon(), emphasis);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(pressed -> desk.press(this.action, Means.POINTER));
        // On the wrapper: a disabled button gets no mouse events, and its reason is then most needed.
        Tooltip.install(this, tooltip);
        getChildren().add(button);
        mean(action);
    }

    /** The one thing to do next. */
    static DeskButton primary(DeskViewModel desk, DeskWords words) {
        DeskButton primary = new DeskButton(desk, words, DeskAction.CALL_NEXT, Emphasis.PRIMARY, false);
        primary.setId("desk-primary");
        return primary;
    }

    /** Another action, in words. */
    static DeskButton secondary(DeskViewModel desk, DeskWords words, DeskAction action) {
        return new DeskButton(desk, words, action, Emphasis.SECONDARY, false);
    }

    /** Another action, as a picture with its key; its words are in the tooltip. */
    static DeskButton small(DeskViewModel desk, DeskWords words, DeskAction action) {
        return new DeskButton(desk, words, action, Emphasis.SECONDARY, true);
    }

    /** As large as its place needs. */
    DeskButton large() {
        button.large();
        return this;
    }

    /** Does another action from now on. */
    void mean(DeskAction next) {
        boolean changed = next != action;
        action = next;
        if (getId() == null || !getId().equals("desk-primary")) {
            setId("desk-" + next);
        }
        if (changed || button.getAccessibleText() == null) {
            Icon icon = next.icon();
            button.show(icon);
            if (next.key() != KeyCode.UNDEFINED) {
                button.onKey(new KeyCodeCombination(next.key()));
            }
        }
        show();
    }

    /** Shows the scene of the moment. */
    void show() {
        DeskScene scene = desk.sceneProperty().get();
        String text = words.action(action, scene);
        button.setText(wordless ? "" : text);
        button.setAccessibleText(text);
        boolean hindered =
                scene.hindrance(action).filter(why -> why != Hindrance.BUSY).isPresent();
        button.setDisable(hindered);
        button.pseudoClassStateChanged(PENDING, !hindered && (scene.busy() || scene.settling()));
        tooltip.setText(
                hindered
                        ? desk.why(action)
                                .map(why -> why.words(words.messages()))
                                .orElse(text)
                        : text);
    }
}
