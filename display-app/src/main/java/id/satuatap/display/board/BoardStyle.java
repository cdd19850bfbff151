package id.satuatap.display.board;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Stateless. Names that board.css knows. */
final class BoardStyle {
    static final PseudoClass LIT = PseudoClass.getPseudoClass("q-lit");
    static final PseudoClass LONG = PseudoClass.getPseudoClass("q-long");
    static final PseudoClass OVER = PseudoClass.getPseudoClass("q-over");

    private BoardStyle() {}

    static <N extends Node> N named(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }

    /** Takes no room while it is not shown. */
    static <N extends Region> N collapsing(N node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
