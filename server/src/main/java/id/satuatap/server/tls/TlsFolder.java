package id.satuatap.server.tls;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of keys, for their owner alone, and certificates, which everybody may read; every file is whole or not there.
 * Confined to the starting thread.
 */
final class TlsFolder {
    private static final String OWNER_ALONE = "rw-------";
    private static final String EVERYBODY_READS = "rw-r--r--";

    private final Path folder;

    TlsFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Empty when it was never written.
     *
     * @throws TlsException when it is there and cannot be read: nobody makes another authority over a damaged one
     */
    Optional<Certified> read(String name) {
        Path key = folder.resolve(name + ".key");
        Path certificate = folder.resolve(name + ".crt");
        if (!Files.exists(key) || !Files.exists(certificate)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Certified(
                    Pem.key(Files.readString(key, StandardCharsets.US_ASCII)),
                    Pem.certificate(Files.readString(certificate, StandardCharsets.US_ASCII))));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new TlsException(
                    key + " or " + certificate.getFileName() + " cannot be read (" + unreadable.getMessage()
                            + "); put them back from the backup",
                    unreadable);
        }
    }

    /**
     * What everybody may know of it; empty when it was never written, or this system user may not look into the folder.
     *
     * @throws TlsException when it is there and cannot be read
     */
    Optional<X509Certificate> readCertificate(String name) {
        Path certificate = folder.resolve(name + ".crt");
        if (!Files.exists(certificate)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pem.certificate(Files.readString(certificate, StandardCharsets.US_ASCII)));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new TlsException(
                    certificate + " cannot be read (" + unreadable.getMessage()
                            + "); run this as the system user whose server it is",
                    unreadable);
        }
    }

    /** The key first: a crash in between leaves a key without a certificate, which counts as nothing. */
    void write(String name, Certified certified) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(name + ".crt"));
            write(folder.resolve(name + ".key"), Pem.of(certified.key()), OWNER_ALONE);
            write(folder.resolve(name + ".crt"), Pem.of(certified.certificate()), EVERYBODY_READS);
        } catch (IOException unwritable) {
            throw new TlsException("cannot write certificates to " + folder, unwritable);
        }
    }

    private static void write(Path file, String text, String permissions) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        try (FileChannel channel = FileChannel.open(
                beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (hasPermissions()) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString(permissions));
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return hasPermissions()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
