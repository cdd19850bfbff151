package id.satuatap.counter.administrator;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where a file lies that somebody wants to use. Confined to the FX thread; may show a dialog, which it waits for. */
@FunctionalInterface
public interface OpenPlace {
    /**
     * Asks for it.
     *
     * @param owner the window that asks; null where none is shown
     * @return empty when the person thought better of it
     */
    Optional<Path> choose(@Nullable Window owner);

    /** Asks for a catalogue by the dialog of the person's own desktop. */
    static OpenPlace real() {
        return new NativeOpenPlace();
    }
}
