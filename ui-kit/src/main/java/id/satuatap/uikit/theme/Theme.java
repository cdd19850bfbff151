package id.satuatap.uikit.theme;

import atlantafx.base.theme.PrimerLight;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.icon.Icons;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The product's look on one scene. Confined to the FX thread.
 *
 * <p>Colours are tokens by meaning (tokens.css), sizes are em of one root font size that follows the window. The root
 * size travels as a generated style sheet, because pop-ups copy the style sheets of their owner's scene and nothing
 * else.
 */
public final class Theme {
    /** In the order of the cascade: tokens, then what all share, then one file per concern. */
    private static final List<String> STYLE_SHEETS = List.of(
            "tokens.css",
            "base.css",
            "controls.css",
            "controlsfx.css",
            "icon.css",
            "header.css",
            "tile.css",
            "action.css",
            "status.css",
            "number.css",
            "ticker.css",
            "state.css",
            "kiosk.css",
            "board.css");

    private final Scene scene;
    private final Device device;
    private final InvalidationListener resized = size -> followSize();
    private final ChangeListener<@Nullable Parent> rootChanged = (root, before, after) -> mark(before, after);
    private String rootSheet = "";

    private Theme(Scene scene, Device device) {
        this.scene = scene;
        this.device = device;
    }

    /**
     * Gives a scene the product's look for a class of device, and keeps its sizes in step with the window.
     *
     * @return ends the following of the window; the look stays
     */
    public static Subscription apply(Scene scene, Device device) {
        Fonts.load();
        Icons.load();
        Theme theme = new Theme(scene, device);
        theme.dress();
        return theme::leave;
    }

    private void dress() {
        // For the whole process: a pop-up computes its first styles before it knows its owner's scene.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        STYLE_SHEETS.forEach(file -> scene.getStylesheets().add(address(file)));
        mark(null, scene.getRoot());
        scene.rootProperty().addListener(rootChanged);
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        followSize();
    }

    private void leave() {
        scene.rootProperty().removeListener(rootChanged);
        scene.widthProperty().removeListener(resized);
        scene.heightProperty().removeListener(resized);
    }

    private void mark(@Nullable Parent before, @Nullable Parent after) {
        if (before != null) {
            before.getStyleClass().remove(device.styleClass());
        }
        if (after != null && !after.getStyleClass().contains(device.styleClass())) {
            after.getStyleClass().add(device.styleClass());
        }
    }

    private void followSize() {
        String css = ".root { -fx-font-size: " + RootSize.pixels(device, scene.getWidth(), scene.getHeight()) + "px; }";
        String sheet =
                "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        if (sheet.equals(rootSheet)) {
            return;
        }
        ObservableList<String> sheets = scene.getStylesheets();
        int place = sheets.indexOf(rootSheet);
        if (place < 0) {
            sheets.add(sheet);
        } else {
            sheets.set(place, sheet);
        }
        rootSheet = sheet;
    }

    private static String address(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
