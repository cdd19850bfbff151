package id.satuatap.counter.preview;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to read: its pages, with a way through them, to a word, and back. Confined to the FX thread.
 *
 * <p>Keys: PgUp, PgDn, Home, End, arrows; Ctrl+F and F3 for words; Ctrl with plus, minus and 0 for the size; Esc back.
 * Fields and lists keep those that are their own.
 */
public final class PreviewView extends BorderPane {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final PreviewViewModel model;
    private final PreviewWords words;
    private final Runnable back;
    private final PageStrip strip;
    private final PreviewBar bar;
    private @Nullable Runnable leaveBeside;
    private final EmptyState state = new EmptyState(Tone.INFO, Icon.DOCUMENT);

    /**
     * A view that follows nothing yet.
     *
     * @param title what it is that is read
     * @param back leads where one came from
     * @param told what else there is to say, above the pages
     * @param actions what can be done with it
     */
    public PreviewView(
            PreviewViewModel model,
            PreviewWords words,
            ObservableValue<String> title,
            Runnable back,
            Node told,
            Node... actions) {
        this.model = model;
        this.words = words;
        this.back = back;
        this.strip = new PageStrip(model, words);
        this.bar = new PreviewBar(model, words);
        setId("preview");
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewView.class.getResource("preview.css"), "preview.css")
                        .toExternalForm());
        state.setId("preview-state");
        state.getStyleClass().add("preview-state");
        setTop(new VBox(head(title, actions), bar, told));
        setCenter(new StackPane(strip, state));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Follows the model until the subscriptions are closed. */
    public void open(Subscriptions open) {
        strip.open(open);
        bar.open(open);
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.localeProperty(), language -> show());
    }

    /** Where the keyboard should be when the view appears. */
    public Node firstFocus() {
        return strip;
    }

    /**
     * Puts something beside the pages.
     *
     * @param leave takes it away again, as Esc does
     */
    public void beside(Node node, Runnable leave) {
        setRight(node);
        leaveBeside = leave;
    }

    /** The pages alone. */
    public void alone() {
        setRight(null);
        leaveBeside = null;
        strip.requestFocus();
    }

    private HBox head(ObservableValue<String> title, Node... actions) {
        ActionButton leave = ActionButton.secondary(Icon.BACK, words.bind("back"));
        leave.setId("preview-back");
        leave.setOnAction(press -> back.run());
        Label heading = new Label();
        heading.setId("preview-title");
        heading.getStyleClass().add(StyleClass.SUBHEADING);
        heading.textProperty().bind(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(leave, heading);
        head.getChildren().addAll(actions);
        head.getStyleClass().add("preview-head");
        return head;
    }

    private void show() {
        boolean shown = model.phaseProperty().get() == PreviewViewModel.Phase.SHOWN;
        boolean broken = model.phaseProperty().get() == PreviewViewModel.Phase.BROKEN;
        // The pages stay below what is said instead of them: nothing that is hidden could take the keys.
        bar.setDisable(!shown);
        state.setVisible(!shown);
        state.show(broken ? Tone.WARNING : Tone.INFO, broken ? Icon.WARNING : Icon.DOCUMENT);
        state.headlineProperty().set(words.text(broken ? "broken" : "opening"));
        state.detailProperty().set(words.text(broken ? "broken.detail" : "opening.detail"));
    }

    private void key(KeyEvent key) {
        if (FIND.match(key)) {
            bar.search().begin();
            key.consume();
        } else if (key.isShortcutDown() ? zoomed(key.getCode()) : moved(key)) {
            key.consume();
        }
    }

    private boolean zoomed(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> model.larger();
            case MINUS, SUBTRACT -> model.smaller();
            case DIGIT0, NUMPAD0 -> model.zoom(Zoom.WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> model.scroll(strip.screenful());
            case PAGE_UP -> model.scroll(-strip.screenful());
            case F3 -> {
                if (key.isShiftDown()) {
                    model.search().previous();
                } else {
                    model.search().next();
                }
            }
            case ESCAPE -> {
                if (key.getTarget() instanceof ComboBoxBase<?> list && list.isShowing()) {
                    return false;
                }
                leave();
            }
            default -> {
                return !hasArrows(key.getTarget()) && movedByArrows(key.getCode());
            }
        }
        return true;
    }

    private static boolean hasArrows(EventTarget target) {
        return target instanceof TextInputControl || target instanceof Spinner<?> || target instanceof ComboBoxBase<?>;
    }

    private boolean movedByArrows(KeyCode key) {
        switch (key) {
            case HOME -> model.goTo(0);
            case END -> model.scrollTo(Double.MAX_VALUE);
            case DOWN -> model.scroll(PageStrip.STEP);
            case UP -> model.scroll(-PageStrip.STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leave() {
        Runnable away = leaveBeside;
        if (away != null) {
            away.run();
        } else if (bar.search().searching()) {
            bar.search().leave();
            strip.requestFocus();
        } else {
            back.run();
        }
    }
}
