package id.satuatap.acceptance.robot;

import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Carries out orders on the open windows. Orders come from any thread and are carried out on the FX thread. */
final class WindowHand {

    /** @param answer told once: "yes", "yes TEXT" or "no WHY" */
    void order(String verb, String id, String text, Consumer<String> answer) {
        Platform.runLater(() -> {
            switch (verb) {
                case "press" ->
                    answer.accept(visible(id)
                            .filter(node -> !node.isDisabled())
                            .map(WindowHand::press)
                            .orElse("no"));
                case "type" ->
                    answer.accept(visible(id).map(node -> type(node, text)).orElse("no"));
                case "text" ->
                    answer.accept(visible(id).map(node -> "yes " + textOf(node)).orElse("no"));
                case "words" ->
                    answer.accept(scene().map(scene -> "yes " + wordsOf(scene.getRoot()))
                            .orElse("no"));
                case "await" ->
                    await(Long.parseLong(text), answer, () -> visible(id).isPresent());
                case "gone" ->
                    await(Long.parseLong(text), answer, () -> visible(id).isEmpty());
                case "window" -> await(Long.parseLong(text), answer, () -> scene().isPresent());
                case "shot" -> answer.accept(shot(text));
                default -> answer.accept("no such verb");
            }
        });
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot() != null)
                .max(Comparator.comparingDouble(scene -> scene.getWidth() * scene.getHeight()));
    }

    private static Optional<Node> visible(String id) {
        return scene().flatMap(scene -> scene.getRoot().lookupAll("#" + id).stream()
                .filter(WindowHand::isSeen)
                .findFirst());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static String press(Node node) {
        Optional<ButtonBase> button = buttonOf(node);
        if (button.isPresent()) {
            button.get().fire();
        } else {
            for (EventType<MouseEvent> type :
                    List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(node, click(type));
            }
        }
        return "yes";
    }

    /** The node itself, or the button that it wraps. */
    private static Optional<ButtonBase> buttonOf(Node node) {
        if (node instanceof ButtonBase button) {
            return Optional.of(button);
        }
        return node.lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .findFirst();
    }

    private static MouseEvent click(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static String type(Node node, String text) {
        if (node instanceof TextInputControl input) {
            input.setText(text);
            return "yes";
        }
        return "no";
    }

    private static String textOf(Node node) {
        if (node instanceof Labeled labeled) {
            return String.valueOf(labeled.getText());
        }
        if (node instanceof Text text) {
            return text.getText();
        }
        StringBuilder all = new StringBuilder();
        node.lookupAll(".text").forEach(child -> {
            if (child instanceof Text text && isSeen(text)) {
                all.append(text.getText()).append(' ');
            }
        });
        return all.toString().replace('\n', ' ').trim();
    }

    /** All words that are to be seen, from top to bottom as far as the scene is ordered so. */
    private static String wordsOf(Parent parent) {
        StringBuilder all = new StringBuilder();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Text text) {
                all.append(text.getText().replace('\n', ' ')).append(' ');
            } else if (child.isVisible() && child instanceof Parent inner) {
                all.append(wordsOf(inner));
            }
        }
        return all.toString();
    }

    private static String shot(String file) {
        Optional<Scene> scene = scene();
        if (scene.isEmpty()) {
            return "no window";
        }
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.get().snapshot(null), null), "png", new File(file));
            return "yes";
        } catch (IOException e) {
            return "no " + e.getMessage();
        }
    }

    /** Looks once a frame, so that nothing waits on the FX thread. */
    private static void await(long millis, Consumer<String> answer, BooleanSupplier condition) {
        long deadline = System.nanoTime() + millis * 1_000_000;
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    answer.accept("yes");
                } else if (System.nanoTime() > deadline) {
                    stop();
                    answer.accept("no");
                }
            }
        }.start();
    }
}
