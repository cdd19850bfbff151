package id.satuatap.uikit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes what is on the screen as PNG below target/screens, for people to look at. FX thread. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {}

    /** Saves a whole scene as {@code target/screens/<name>.png}. */
    public static Path save(Scene scene, String name) {
        return write(scene.snapshot(null), name);
    }

    /** Saves one node as {@code target/screens/<name>.png}. */
    public static Path save(Node node, String name) {
        return write(node.snapshot(new SnapshotParameters(), null), name);
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
