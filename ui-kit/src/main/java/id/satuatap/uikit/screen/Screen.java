package id.satuatap.uikit.screen;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * One screen of an app: what people see, and a life that opens and closes in pairs. Confined to the FX thread.
 *
 * <p>What is subscribed in {@link #opened()} is closed in {@link #closed()}; a closed screen may be opened again.
 */
public interface Screen {
    /** What people see; the same node each time. */
    Parent view();

    /** Called before the screen is shown. */
    default void opened() {}

    /** Called when another screen has taken its place, or when the app ends. */
    default void closed() {}

    /** Where the keyboard should be when the screen appears; empty for the view itself. */
    default Optional<Node> firstFocus() {
        return Optional.empty();
    }
}
