package id.satuatap.uikit.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/**
 * Clicks and types as people do, for the test's thread. What is to be clicked is waited for until people see it and
 * it stands still; it is looked for, moved to and pressed on the FX thread alone. TestFX's own robot looks from the
 * test's thread, so no test has it.
 */
public final class ScreenRobot {
    private static final Point2D AWAY = new Point2D(1, 1);

    private final FxStage stage;
    private final Deque<KeyCode> held = new ArrayDeque<>();

    ScreenRobot(FxStage stage) {
        this.stage = stage;
    }

    /** Clicks the middle of what a selector ({@code #id}, {@code .style-class}) or a text finds. */
    public ScreenRobot clickOn(String query) {
        return click(query, () -> stage.search().spot(query));
    }

    /** Clicks the middle of a node. */
    public ScreenRobot clickOn(Node node) {
        return click("the node", () -> stage.search().spot(node));
    }

    /** Types a text where the keyboard is heard. */
    public ScreenRobot write(String text) {
        text.chars().forEach(character -> stage.run(() -> type(Character.toString(character))));
        stage.settle();
        return this;
    }

    /** Presses keys together and lets them go. */
    public ScreenRobot push(KeyCode... keys) {
        return press(keys).release(keys);
    }

    /** Holds keys down. */
    public ScreenRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            stage.run(() -> new Robot().keyPress(key));
            held.push(key);
            stage.settleTasks();
        }
        return this;
    }

    /** Lets keys go. */
    public ScreenRobot release(KeyCode... keys) {
        for (KeyCode key : keys) {
            held.remove(key);
            stage.run(() -> new Robot().keyRelease(key));
            stage.settle();
        }
        return this;
    }

    /** Lets go of all keys. */
    void letGo() {
        release(held.toArray(KeyCode[]::new));
    }

    private ScreenRobot click(String name, Callable<Optional<Point2D>> where) {
        Point2D spot = still(name, where);
        // Two clicks on one spot within half a second are a double click, which selects a word: no person is so quick
        // with what changed between them.
        stage.run(() -> new Robot().mouseMove(AWAY));
        stage.settleTasks();
        stage.run(() -> new Robot().mouseMove(spot));
        stage.settleTasks();
        stage.run(() -> new Robot().mousePress(MouseButton.PRIMARY));
        stage.settleTasks();
        stage.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        stage.settle();
        return this;
    }

    private Point2D still(String name, Callable<Optional<Point2D>> where) {
        Optional<Point2D> before = Optional.empty();
        while (true) {
            stage.await(name + " can be clicked", () -> where.call().isPresent());
            Optional<Point2D> now = stage.call(where);
            if (now.isPresent() && now.equals(before)) {
                return now.get();
            }
            before = now;
            stage.settleFrame();
        }
    }

    private void type(String character) {
        Scene scene = stage.search().heard();
        fire(scene, KeyEvent.KEY_PRESSED, "");
        fire(scene, KeyEvent.KEY_TYPED, character);
        fire(scene, KeyEvent.KEY_RELEASED, "");
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String character) {
        EventTarget target = Objects.requireNonNullElse(scene.getFocusOwner(), scene);
        Event.fireEvent(target, new KeyEvent(type, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
