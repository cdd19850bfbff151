package id.satuatap.uikit.screen;

import id.satuatap.uikit.fx.Subscription;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows one screen at a time and moves between them. Confined to the FX thread. */
public final class ScreenHost implements Subscription {
    private final StackPane root = new StackPane();
    private final Transition transition;
    private @Nullable Screen current;
    private @Nullable FadeTransition running;

    /** A host without a screen yet, which moves between screens in one way. */
    public ScreenHost(Transition transition) {
        this.transition = transition;
        root.getStyleClass().add("q-screens");
    }

    /** The node to put into a scene. */
    public Parent root() {
        return root;
    }

    /** The screen that is open. */
    public Optional<Screen> current() {
        return Optional.ofNullable(current);
    }

    /** Opens a screen and then closes the one it replaces; the open screen again is no change. */
    public void show(Screen next) {
        Screen before = current;
        if (before == next) {
            return;
        }
        finishTransition();
        current = next;
        next.opened();
        Parent view = next.view();
        view.setDisable(false);
        view.setOpacity(1);
        root.getChildren().add(view);
        if (before == null) {
            focus(next);
            return;
        }
        before.view().setDisable(true);
        before.closed();
        focus(next);
        leave(before.view(), view);
    }

    /** Closes the open screen: the app ends. */
    @Override
    public void close() {
        finishTransition();
        Screen last = current;
        current = null;
        root.getChildren().clear();
        if (last != null) {
            last.closed();
        }
    }

    private void leave(Parent before, Parent view) {
        if (transition.length().isZero()) {
            root.getChildren().remove(before);
            return;
        }
        FadeTransition fade =
                new FadeTransition(Duration.millis((double) transition.length().toMillis()), view);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(end -> finishTransition());
        running = fade;
        fade.play();
    }

    private void finishTransition() {
        FadeTransition fade = running;
        running = null;
        if (fade != null) {
            fade.stop();
        }
        Screen shown = current;
        if (shown != null) {
            shown.view().setOpacity(1);
            root.getChildren().removeIf(child -> child != shown.view());
        }
    }

    private static void focus(Screen screen) {
        Node target = screen.firstFocus().orElse(screen.view());
        target.requestFocus();
    }
}
