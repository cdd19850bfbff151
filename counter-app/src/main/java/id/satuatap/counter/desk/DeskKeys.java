package id.satuatap.counter.desk;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * The keys of a desk, wherever the focus is in its window: F1 to F12 and the signs of the number pad. Confined to the FX
 * thread.
 *
 * <p>They are taken before any button sees them, so that also a key whose action cannot be done says why. A key that is
 * held down counts once.
 */
final class DeskKeys {
    private final DeskViewModel desk;
    private final Map<KeyCode, Runnable> others;
    private final Map<KeyCode, DeskAction> actions = new EnumMap<>(KeyCode.class);
    private KeyCode held = KeyCode.UNDEFINED;

    /** @param others what keys do that are no action of the desk */
    DeskKeys(DeskViewModel desk, Map<KeyCode, Runnable> others) {
        this.desk = desk;
        this.others = Map.copyOf(others);
        for (DeskAction action : DeskAction.values()) {
            actions.putIfAbsent(action.key(), action);
            actions.putIfAbsent(action.padKey(), action);
        }
        actions.remove(KeyCode.UNDEFINED);
    }

    /** Takes the keys of a scene until the subscription is closed. */
    Subscription takeFrom(Scene scene) {
        EventHandler<KeyEvent> pressed = this::pressed;
        EventHandler<KeyEvent> released = event -> held = KeyCode.UNDEFINED;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        Subscriptions taken = new Subscriptions();
        taken.add(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed));
        taken.add(() -> scene.removeEventFilter(KeyEvent.KEY_RELEASED, released));
        // A key that is let go over another program's window is never reported as released here.
        taken.follow(scene.windowProperty().flatMap(Window::focusedProperty), focused -> held = KeyCode.UNDEFINED);
        return taken;
    }

    private void pressed(KeyEvent event) {
        boolean typing = desk.choosing();
        // With Shift some are keys of the system: Shift+F10 opens menus.
        boolean modified = event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown();
        DeskAction action = actions.get(event.getCode());
        Runnable other = others.get(event.getCode());
        if (typing || modified || (action == null && other == null)) {
            return;
        }
        event.consume();
        if (held == event.getCode()) {
            return;
        }
        held = event.getCode();
        if (other != null) {
            other.run();
        } else if (action != null) {
            desk.press(action);
        }
    }
}
