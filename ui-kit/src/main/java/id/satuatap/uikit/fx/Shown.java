package id.satuatap.uikit.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Tells if a node is part of a window that people can see, so that work stops when nobody looks. FX thread. */
public final class Shown {
    private Shown() {}

    /** True while the node is in a scene of a window that is showing. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }
}
