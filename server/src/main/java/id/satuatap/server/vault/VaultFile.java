package id.satuatap.server.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.server.record.HallJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * One file, always whole: written beside the old one, forced, renamed over it, and the folder forced. Confined to whoever
 * holds the vault's lock.
 */
final class VaultFile {
    private final Path file;
    private final Path beside;
    private final ObjectMapper json = HallJson.mapper();

    VaultFile(Path file) {
        this.file = file.toAbsolutePath();
        this.beside = this.file.resolveSibling(this.file.getFileName() + ".new");
    }

    boolean exists() {
        return Files.exists(file);
    }

    VaultContent read() {
        try {
            VaultContent content = json.readValue(Files.readAllBytes(file), VaultContent.class);
            if (content.version() != VaultContent.VERSION) {
                throw new IOException("its version is " + content.version() + ", not " + VaultContent.VERSION);
            }
            return content;
        } catch (IOException e) {
            throw VaultException.unreadable(file, e);
        }
    }

    void write(VaultContent content) {
        try {
            Files.deleteIfExists(beside);
            ByteBuffer bytes = ByteBuffer.wrap(json.writeValueAsBytes(content));
            try (FileChannel channel = FileChannel.open(
                    beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw VaultException.unwritable(file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Windows can neither open a folder nor needs it. */
    private void forceFolder() throws IOException {
        if (posix()) {
            Path folder = Objects.requireNonNull(file.getParent(), "an absolute file lies in a folder");
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
