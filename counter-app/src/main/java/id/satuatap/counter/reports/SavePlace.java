package id.satuatap.counter.reports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where somebody wants a file to lie. Confined to the FX thread; may show a dialog, which it waits for. */
public interface SavePlace {
    /**
     * Asks for it.
     *
     * @param owner the window that asks; null where none is shown
     * @param folder which folder to propose; it exists
     * @param name which name to propose
     * @return empty when the person thought better of it
     */
    Optional<Path> choose(@Nullable Window owner, Path folder, String name);
}
