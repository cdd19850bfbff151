package id.satuatap.counter.bookings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file of bookings. Confined to the FX thread; may show a dialog, which it waits for. */
@FunctionalInterface
public interface ChoosingFiles {
    /**
     * Asks for it.
     *
     * @param owner the window that asks; null where none is shown
     * @param kind what such files are called
     * @return empty when the person thought better of it
     */
    Optional<Path> choose(@Nullable Window owner, String kind);

    /** By the dialog of the person's own desktop. */
    static ChoosingFiles real() {
        return (owner, kind) -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*.csv", "*.CSV", "*.txt"));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        };
    }
}
