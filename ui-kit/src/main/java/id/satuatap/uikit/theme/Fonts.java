package id.satuatap.uikit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * Loads the product's own typeface, Inter, so that every machine shows the same letters. Stateless; any thread.
 *
 * <p>The files hold Latin with its extensions, and are plain TrueType, so that reports can embed the same ones.
 * Weights other than regular and bold register as families of their own: "Inter SemiBold".
 */
public final class Fonts {
    private static final List<String> FILES =
            List.of("Inter-Regular.ttf", "Inter-Bold.ttf", "Inter-SemiBold.ttf", "Inter-Italic.ttf");
    private static final double ANY_SIZE = 12;

    /** Filled when this class is first used: once for a process, however many scenes there are. */
    private static final List<Font> LOADED = FILES.stream().map(Fonts::font).toList();

    private Fonts() {}

    /** Registers the typeface with JavaFX, once; an error at start when a file is missing: a broken installation. */
    public static void load() {
        Objects.requireNonNull(LOADED, "loaded with this class");
    }

    private static Font font(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), "fonts/" + file)) {
            return Objects.requireNonNull(Font.loadFont(in, ANY_SIZE), "Not a font: " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read font " + file, e);
        }
    }
}
