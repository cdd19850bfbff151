package id.satuatap.uikit.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

/**
 * Finds controls that pass the edge of their scene. What is scrolled may, and so may the empty cells by which a list fills up
 * its rest: they show nothing, and the list cuts them off. FX thread.
 */
final class PastTheEdge {
    private static final double ROUNDING_PIXELS = 1;

    private PastTheEdge() {}

    static List<String> of(Scene scene) {
        List<String> past = new ArrayList<>();
        collect(scene.getRoot(), scene, past);
        return past;
    }

    private static void collect(Node node, Scene scene, List<String> past) {
        if (!node.isVisible() || node instanceof Cell<?> cell && cell.isEmpty()) {
            return;
        }
        if (node instanceof Control && passes(node.localToScene(node.getLayoutBounds()), scene)) {
            past.add(node.getClass().getSimpleName() + " " + node.getId() + " " + ScreenSearch.words(node));
        }
        if (node instanceof Parent parent && !(node instanceof ScrollPane)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, scene, past));
        }
    }

    private static boolean passes(Bounds place, Scene scene) {
        return place.getMinX() < -ROUNDING_PIXELS
                || place.getMinY() < -ROUNDING_PIXELS
                || place.getMaxX() > scene.getWidth() + ROUNDING_PIXELS
                || place.getMaxY() > scene.getHeight() + ROUNDING_PIXELS;
    }
}
