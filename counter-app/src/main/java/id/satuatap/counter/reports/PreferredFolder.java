package id.satuatap.counter.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/** Remembers the folder among the preferences of whoever runs the program. Thread-safe. */
final class PreferredFolder implements LastFolder {
    private static final String KEY = "reports.folder";

    private final Preferences preferences;

    PreferredFolder(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public Path last() {
        Path home = fallback();
        return Stream.of(remembered(), Optional.of(home.resolve("Documents")), Optional.of(home))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("").toAbsolutePath());
    }

    @Override
    public void remember(Path folder) {
        preferences.put(KEY, folder.toString());
    }

    private Optional<Path> remembered() {
        String kept = preferences.get(KEY, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException ofAnotherMachine) {
            return Optional.empty();
        }
    }
}
