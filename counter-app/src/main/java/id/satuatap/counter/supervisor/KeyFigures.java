package id.satuatap.counter.supervisor;

import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The hall in eight figures, above everything else. Confined to the FX thread. */
final class KeyFigures extends HBox {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final SupervisorViewModel model;
    private final SupervisorWords words;

    KeyFigures(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        setId("supervisor-figures");
        getStyleClass().add("supervisor-figures");
    }

    /** Follows the model until the subscriptions are closed. */
    void open(Subscriptions open) {
        getChildren().clear();
        add(open, "waiting", overview -> words.number(overview.sum().waiting()));
        add(
                open,
                "longest",
                overview -> words.running(
                        overview.sum().longestSince(),
                        model.followed().nowProperty().get()));
        add(open, "called", overview -> words.number(overview.sum().called()));
        add(open, "serving", overview -> words.number(overview.sum().serving()));
        add(open, "issued", overview -> words.number(overview.sum().issued()));
        add(open, "served", overview -> words.number(overview.sum().served()));
        add(
                open,
                "counters",
                overview -> overview.openCounters() + "/" + overview.counters().size());
        Node warnings = add(open, "warnings", overview -> words.number(overview.warnings()));
        open.follow(
                model.overviewProperty(),
                overview -> warnings.pseudoClassStateChanged(WARNED, overview.warnings() > 0));
    }

    private Node add(Subscriptions open, String name, Function<Overview, String> figure) {
        Label caption = new Label();
        caption.getStyleClass().add(StyleClass.CAPTION);
        caption.textProperty().bind(words.messages().bind("figure." + name));
        Label value = new Label();
        value.setId("supervisor-figure-" + name);
        value.getStyleClass().add("supervisor-figure");
        VBox tile = new VBox(caption, value);
        tile.getStyleClass().add("supervisor-figure-tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        getChildren().add(tile);
        open.follow(model.overviewProperty(), overview -> value.setText(figure.apply(overview)));
        Runnable again =
                () -> value.setText(figure.apply(model.overviewProperty().get()));
        open.follow(model.followed().nowProperty(), now -> again.run());
        open.follow(words.mallText().localeProperty(), language -> again.run());
        return tile;
    }
}
