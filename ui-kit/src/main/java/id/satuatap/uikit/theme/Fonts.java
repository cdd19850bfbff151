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

    private Fonts() {}

    /**
     * Registers the typeface with JavaFX; a repetition does no harm.
     *
     * @throws IllegalStateException when a file is missing or not a font: the installation is broken
     */
    public static void load() {
        for (String file : FILES) {
            try (InputStream font =
                    Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), "fonts/" + file)) {
                if (Font.loadFont(font, ANY_SIZE) == null) {
                    throw new IllegalStateException("Not a font: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read font " + file, e);
            }
        }
    }
}
