package id.satuatap.protocol.client;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.session.ClientConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Confined to one thread. The file in which a paired PC keeps its configuration; only its owner may read it. */
public final class ClientConfigFile {
    private final Path file;
    private final WireCodec codec;

    public ClientConfigFile(Path file, WireCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    /**
     * Reads the file.
     *
     * @throws IOException if it is not there or cannot be read
     * @throws WireFault if it is not a configuration
     */
    public ClientConfig read() throws IOException, WireFault {
        return codec.decode(WireShape.CLIENT_CONFIG, Files.readAllBytes(file));
    }

    /** Replaces the file as a whole, so that a power cut leaves the old one or the new one. */
    public void write(ClientConfig config) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("Not a file in a folder: " + file);
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".client-config", ".json");
        try {
            if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(fresh, codec.encode(WireShape.CLIENT_CONFIG, config));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
