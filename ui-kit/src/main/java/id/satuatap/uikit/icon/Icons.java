package id.satuatap.uikit.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/**
 * Makes icon nodes. Confined to the FX thread, except {@link #load()}.
 *
 * <p>An icon is a plain text node in the icon font with style classes for size and colour. Ikonli's own FontIcon writes
 * pixel sizes into the node's style, which AtlantaFX overrides and which do not follow the root font size; this does.
 */
public final class Icons {
    private static final String FONT_FILE =
            "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
    private static final double ANY_SIZE = 12;

    /** Filled when this class is first used: once for a process. */
    private static final Font LOADED = font();

    private Icons() {}

    /** Registers the icon font with JavaFX, once; an error at start when it is missing: a broken installation. */
    public static void load() {
        Objects.requireNonNull(LOADED, "loaded with this class");
    }

    private static Font font() {
        try (InputStream in = Objects.requireNonNull(MaterialDesignA.class.getResourceAsStream(FONT_FILE), FONT_FILE)) {
            return Objects.requireNonNull(Font.loadFont(in, ANY_SIZE), "Not a font: " + FONT_FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the icon font", e);
        }
    }

    /** A new icon node; it takes its colour from its surroundings. */
    public static Text of(Icon icon, IconSize size) {
        Text node = new Text(icon.glyph());
        node.getStyleClass().addAll("q-icon", size.styleClass());
        return node;
    }

    /** Changes which icon an existing node shows. */
    public static void set(Text node, Icon icon) {
        node.setText(icon.glyph());
    }
}
