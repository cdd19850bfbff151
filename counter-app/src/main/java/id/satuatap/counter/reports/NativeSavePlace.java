package id.satuatap.counter.reports;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the dialog of the person's own desktop. Confined to the FX thread. */
final class NativeSavePlace implements SavePlace {
    @Override
    public Optional<Path> choose(@Nullable Window owner, Path folder, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialDirectory(folder.toFile());
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        File chosen = chooser.showSaveDialog(owner);
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
