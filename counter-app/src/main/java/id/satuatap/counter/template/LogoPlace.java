package id.satuatap.counter.template;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where a picture lies that is to be the logo. Confined to the FX thread; may show a dialog, which it waits for. */
@FunctionalInterface
public interface LogoPlace {
    /**
     * Asks for it.
     *
     * @param owner the window that asks; null where none is shown
     * @return empty when the person thought better of it
     */
    Optional<Path> choose(@Nullable Window owner);

    /** By the dialog of the person's own desktop. */
    static LogoPlace real() {
        return owner -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            "PNG, JPEG", "*.png", "*.PNG", "*.jpg", "*.JPG", "*.jpeg", "*.JPEG"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        };
    }
}
