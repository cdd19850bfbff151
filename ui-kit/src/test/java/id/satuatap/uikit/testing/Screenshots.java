package id.satuatap.uikit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of what is on the screen, for people to look at. FX thread; the files are written beside it. */
final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {}

    /** Saves a whole scene as {@code target/screens/<name>.png}; complete when the file is there. */
    static CompletableFuture<Path> save(Scene scene, String name) {
        WritableImage seen = scene.snapshot(null);
        return CompletableFuture.supplyAsync(() -> write(seen, name));
    }

    private static Path write(WritableImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the picture " + name, e);
        }
    }
}
