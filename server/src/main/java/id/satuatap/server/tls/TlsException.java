package id.satuatap.server.tls;

import java.io.Serial;

/** The server has no certificate that it could show. The message is for the person at the machine. */
public final class TlsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    TlsException(String message, Throwable cause) {
        super(message, cause);
    }
}
