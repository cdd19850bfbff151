package id.satuatap.server.vault;

import java.io.Serial;
import java.nio.file.Path;

/** The vault cannot be read or written. The message is for the person at the server. */
public final class VaultException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private VaultException(String message, Throwable cause) {
        super(message, cause);
    }

    static VaultException unreadable(Path file, Throwable cause) {
        return new VaultException(
                "The vault " + file + " cannot be read: " + cause.getMessage()
                        + ". Nothing was changed. Put back a copy of it; without it nobody can sign in.",
                cause);
    }

    static VaultException unwritable(Path file, Throwable cause) {
        return new VaultException("The vault " + file + " cannot be written: " + cause.getMessage(), cause);
    }
}
