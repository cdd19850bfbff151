package id.satuatap.devices.printer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A printer remembered in a file of its own, a line of text. Thread-safe. */
public final class PrinterFile implements KnownPrinter {
    private final Path file;

    /** @param file is made when a printer is there for the first time; its folder too */
    public PrinterFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> known() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whole or not at all: half a name would be another printer. */
    @Override
    public synchronized void remember(String printer) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "printer", ".new");
            Files.writeString(fresh, printer + "\n", StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
