package id.satuatap.counter.administrator;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the dialog of the person's own desktop, which opens where it was left. Confined to the FX thread. */
final class NativeOpenPlace implements OpenPlace {
    private @Nullable File folder;

    @Override
    public Optional<Path> choose(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
