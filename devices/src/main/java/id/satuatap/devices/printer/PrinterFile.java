package id.satuatap.devices.printer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A printer remembered in a file of its own, a line of text. Where the disk takes or gives nothing the printer is remembered until the
 * program's end, and the log says so: a ticket is not held back for it. Thread-safe.
 */
public final class PrinterFile implements KnownPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterFile.class);

    private final Path file;
    private @Nullable String present;

    /** @param file is made when a printer is there for the first time; its folder too */
    public PrinterFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<String> known() {
        if (present == null) {
            present = read();
        }
        return Optional.of(present).filter(name -> !name.isEmpty());
    }

    private String read() {
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException unreadable) {
            LOG.warn("The remembered printer cannot be read, whichever answers counts, file={}", file, unreadable);
            return "";
        }
    }

    @Override
    public synchronized void remember(String printer) {
        present = printer;
        try {
            write(printer + "\n");
        } catch (IOException disk) {
            LOG.warn("The printer is remembered until this program ends, file={}, printer={}", file, printer, disk);
        }
    }

    /** Whole or not at all, also when the power fails: half a name would be another printer. */
    private void write(String line) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        Files.createDirectories(folder);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer bytes = StandardCharsets.UTF_8.encode(line); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
