package id.satuatap.uikit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Finds nodes in all windows shown, one stage's before those of others. Confined to the FX thread: who looks from
 * another one meets lists that change below his hands.
 */
final class ScreenSearch {
    private final Stage first;

    ScreenSearch(Stage first) {
        this.first = first;
    }

    /** What a selector ({@code #id}, {@code .style-class}, or several of them) or else a text finds. */
    List<Node> all(String query) {
        boolean selector = query.startsWith("#") || query.startsWith(".");
        return roots().flatMap(root -> selector
                        ? root.lookupAll(query).stream()
                        : below(root).filter(node -> query.equals(words(node))))
                .toList();
    }

    /** All nodes of a kind. */
    <N extends Node> List<N> all(Class<N> kind) {
        return roots().flatMap(ScreenSearch::below)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * The middle of the first node found that people see, on the screen; empty while there is none. What is disabled comes
     * last: it may lie on a screen that fades out below another.
     */
    Optional<Point2D> spot(String query) {
        return all(query).stream()
                .filter(ScreenSearch::visible)
                .min(Comparator.comparing(Node::isDisabled))
                .flatMap(this::spot);
    }

    /** The middle of a node on the screen; empty while it is outside of its window. */
    Optional<Point2D> spot(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return Optional.empty();
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        boolean inside = bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getCenterX() >= 0
                && bounds.getCenterX() < scene.getWidth()
                && bounds.getCenterY() >= 0
                && bounds.getCenterY() < scene.getHeight();
        return inside
                ? Optional.ofNullable(node.localToScreen(
                        node.getLayoutBounds().getCenterX(),
                        node.getLayoutBounds().getCenterY()))
                : Optional.empty();
    }

    /** The scene that hears the keyboard. */
    Scene heard() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(first::getScene);
    }

    static boolean visible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static String words(Node node) {
        if (node instanceof Labeled label) {
            return Objects.requireNonNullElse(label.getText(), "");
        }
        if (node instanceof TextInputControl input) {
            return Objects.requireNonNullElse(input.getText(), "");
        }
        return node instanceof Text text ? text.getText() : "";
    }

    private Stream<Parent> roots() {
        List<Window> windows = new ArrayList<>(Window.getWindows());
        windows.sort(Comparator.comparing(window -> !window.equals(first)));
        return windows.stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(Scene::getRoot);
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScreenSearch::below))
                : Stream.of(node);
    }
}
