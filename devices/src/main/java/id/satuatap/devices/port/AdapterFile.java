package id.satuatap.devices.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which adapter a line is, and which others hung on this machine beside it, from one start to the next: a line of text each, its own
 * first. Confined to the line's thread.
 */
final class AdapterFile {
    private final Path file;
    private List<String> lines;

    AdapterFile(Path file) {
        this.file = file;
        try {
            lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> own() {
        return lines.stream().findFirst();
    }

    boolean knows(String identity) {
        return lines.contains(identity);
    }

    /** Whole or not at all: half a name would be another adapter. */
    void remember(String own, List<Adapter> here) {
        List<String> now = new ArrayList<>(List.of(own));
        here.stream()
                .map(Adapter::identity)
                .filter(each -> !each.equals(own))
                .sorted()
                .forEach(now::add);
        if (now.equals(lines)) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "adapter", ".new");
            Files.write(fresh, now, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            lines = now;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
