package id.satuatap.protocol.client;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.session.ClientConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Confined to one thread. The file in which a paired PC keeps its configuration; only its owner may read it. */
public final class ClientConfigFile implements ConfigKeeping {
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

    /** Says whether there is one, readable or not: without it the PC was never paired. */
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public Path path() {
        return file.toAbsolutePath();
    }

    /** Replaces the file as a whole and flushes it, so that a power cut leaves the old one or the new one. */
    @Override
    public void keep(ClientConfig config) throws IOException {
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
            ByteBuffer bytes = ByteBuffer.wrap(codec.encode(WireShape.CLIENT_CONFIG, config));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** So that the new name is on the disk too. Windows can neither open a folder nor needs it. */
    private static void force(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
