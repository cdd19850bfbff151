package id.satuatap.server.vault;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vault cannot be read or written. The message is for the person at the server. */
public final class VaultException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final long BYTES_NEEDED = 1024 * 1024;

    private final boolean diskFull;

    private VaultException(String message, boolean diskFull, Throwable cause) {
        super(message, cause);
        this.diskFull = diskFull;
    }

    /** Whether it is free space that is missing; else somebody has to look at the disk and who may write on it. */
    public boolean diskFull() {
        return diskFull;
    }

    static VaultException unreadable(Path file, Throwable cause) {
        return new VaultException(
                "The vault " + file + " cannot be read: " + cause.getMessage()
                        + ". Nothing was changed. Put back a copy of it; without it nobody can sign in.",
                false,
                cause);
    }

    static VaultException unwritable(Path file, Throwable cause) {
        return new VaultException(
                "The vault " + file + " cannot be written: " + cause.getMessage(), full(file, cause), cause);
    }

    /** Looks at the disk: what an exception says is in the words of the machine's language. */
    private static boolean full(Path file, Throwable cause) {
        try {
            return Files.getFileStore(file.resolveSibling("").toAbsolutePath()).getUsableSpace() < BYTES_NEEDED;
        } catch (IOException unknown) {
            cause.addSuppressed(unknown);
            return false;
        }
    }
}
