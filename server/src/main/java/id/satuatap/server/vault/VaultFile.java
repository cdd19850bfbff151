package id.satuatap.server.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.UnaryOperator;

/**
 * One file, always whole: written beside the old one, forced, renamed over it, and the folder forced. Confined to whoever
 * holds the vault's lock.
 */
final class VaultFile<T> {
    private final Path file;
    private final Path beside;
    private final Class<T> form;
    private final ObjectMapper json = HallJson.mapper();

    /** @param form a record with a component {@code version} */
    VaultFile(Path file, Class<T> form) {
        this.file = file.toAbsolutePath();
        this.beside = this.file.resolveSibling(this.file.getFileName() + ".new");
        this.form = form;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Reads it as the present version has it.
     *
     * @param version the present one
     * @param lift from version 1 to the present; may change and return its argument
     */
    T read(int version, UnaryOperator<ObjectNode> lift) {
        try {
            if (!(json.readTree(Files.readAllBytes(file)) instanceof ObjectNode node)) {
                throw new IOException("it is no JSON object");
            }
            ObjectNode present = node.path("version").asInt() == 1 ? lift.apply(node) : node;
            int found = present.path("version").asInt();
            if (found != version) {
                throw new IOException("its version is " + found + ", not " + version);
            }
            return json.treeToValue(present, form);
        } catch (IOException e) {
            throw VaultException.unreadable(file, e);
        }
    }

    void write(T content) {
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
