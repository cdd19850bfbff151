package id.satuatap.counter;

import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.icon.IconSize;
import id.satuatap.uikit.icon.Icons;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Several workspaces of one person, of which one is open; they do not know each other. Confined to the FX thread. */
final class Workspaces implements Screen {
    private final List<Workspace> all;
    private final int first;
    private final ScreenHost host = new ScreenHost(Transition.NONE);
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();
    private final EventHandler<KeyEvent> keys = this::key;
    private @Nullable Scene heard;
    private int shown = -1;

    /**
     * One of them. Immutable.
     *
     * @param name of its text, and of its button
     * @param screen made anew each time it is opened
     */
    record Workspace(String name, Icon icon, Supplier<Screen> screen) {}

    /** @param first which is opened at first, from 0 */
    Workspaces(List<Workspace> all, int first, Messages messages) {
        this.all = List.copyOf(all);
        this.first = first;
        HBox bar = new HBox();
        bar.getStyleClass().add("workspaces");
        for (int i = 0; i < all.size(); i++) {
            bar.getChildren().add(button(all.get(i), messages, i + 1));
        }
        root.setTop(bar);
        root.setCenter(host.root());
        root.getStylesheets()
                .add(Objects.requireNonNull(Workspaces.class.getResource("workspaces.css"), "workspaces.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        show(first);
        open.add(host);
        open.add(() -> listenIn(null));
        open.follow(root.sceneProperty(), this::listenIn);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return host.current().flatMap(Screen::firstFocus);
    }

    private ToggleButton button(Workspace workspace, Messages messages, int number) {
        ToggleButton button = new ToggleButton();
        button.setId("workspace-" + workspace.name());
        button.getStyleClass().add("workspace");
        button.setGraphic(Icons.of(workspace.icon(), IconSize.TEXT));
        button.textProperty().bind(messages.bind("workspace." + workspace.name(), "Ctrl+" + number));
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> show(number - 1));
        return button;
    }

    /** Wherever the keyboard is, and also while it is nowhere: a page may have nothing to type into. */
    private void listenIn(@Nullable Scene scene) {
        if (heard != null) {
            heard.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        heard = scene;
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void key(KeyEvent event) {
        for (int i = 0; i < all.size(); i++) {
            if (KeyCombination.valueOf("Shortcut+" + (i + 1)).match(event)) {
                show(i);
                event.consume();
            }
        }
    }

    /** Opens one by its name. */
    void open(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                show(i);
            }
        }
    }

    private void show(int index) {
        group.selectToggle(group.getToggles().get(index));
        if (index != shown) {
            shown = index;
            host.show(all.get(index).screen().get());
        }
    }
}
