package id.satuatap.counter.preview;

import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Emphasis;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Looks for words, and goes from hit to hit. Confined to the FX thread. */
final class SearchBar extends HBox {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final SearchViewModel search;
    private final PreviewWords words;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ActionButton previous = new ActionButton(Icon.UP, Emphasis.QUIET);
    private final ActionButton next = new ActionButton(Icon.DOWN, Emphasis.QUIET);

    SearchBar(SearchViewModel search, PreviewWords words) {
        this.search = search;
        this.words = words;
        getStyleClass().add("preview-group");
        field.setId("preview-search");
        field.promptTextProperty().bind(words.bind("search.prompt"));
        field.textProperty().bindBidirectional(search.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("preview-count");
        count.getStyleClass().add("preview-count");
        previous.setId("preview-previous");
        previous.accessibleTextProperty().bind(words.bind("search.previous"));
        previous.setOnAction(press -> search.previous());
        next.setId("preview-next");
        next.accessibleTextProperty().bind(words.bind("search.next"));
        next.setOnAction(press -> search.next());
        getChildren().addAll(field, count, previous, next);
    }

    /** Follows the search until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(search.foundProperty(), this::show);
        open.follow(
                words.localeProperty(), language -> show(search.foundProperty().get()));
    }

    /** Puts the keyboard here, what stands there ready to be typed over. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** Whether there is anything to leave. */
    boolean searching() {
        return !field.getText().isEmpty();
    }

    void leave() {
        field.clear();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                search.previous();
            } else {
                search.next();
            }
            key.consume();
        }
    }

    private void show(Found found) {
        boolean any = !found.hits().isEmpty();
        previous.setDisable(!any);
        next.setDisable(!any);
        count.setText(words.found(found));
        count.pseudoClassStateChanged(NOTHING, found.phase() == Found.Phase.COMPLETE && !any);
    }
}
